-- An article can be taken out of the collection: its text is shown and found nowhere. What was received is kept.

create table withdrawal (
  article_id integer primary key references article (id),
  reason text not null,                   -- as readers are told; may be empty
  withdrawn_at text not null
) strict;

-- What comes back enters the indexes again: the same triggers, now also when no revision was current before.

drop trigger article_quotes_replaced;
create trigger article_quotes_replaced after update of current_revision on article
when old.current_revision is not new.current_revision begin
  insert into quote_stemmed (quote_stemmed, rowid, text) select 'delete', id, text from quote where revision_id = old.current_revision;
  insert into quote_exact (quote_exact, rowid, text) select 'delete', id, text from quote where revision_id = old.current_revision;
  insert into quote_substring (quote_substring, rowid, text)
    select 'delete', id, text from quote where revision_id = old.current_revision and is_unspaced = 1;
  insert into quote_stemmed (rowid, text) select id, text from quote where revision_id = new.current_revision;
  insert into quote_exact (rowid, text) select id, text from quote where revision_id = new.current_revision;
  insert into quote_substring (rowid, text) select id, text from quote where revision_id = new.current_revision and is_unspaced = 1;
end;

drop trigger article_facts_replaced;
create trigger article_facts_replaced after update of current_revision on article
when old.current_revision is not new.current_revision begin
  delete from quote_fact where quote_id in (select id from quote where revision_id = old.current_revision);
  insert or ignore into circumstance (outlet, medium, day, type)
    select outlet, medium, day, type from current_fact where quote_id in (select id from quote where revision_id = new.current_revision);
  insert into quote_fact (quote_id, speaker_id, circumstance_id)
    select f.quote_id, f.speaker_id, c.id from current_fact f join circumstance c using (outlet, medium, day, type)
    where f.quote_id in (select id from quote where revision_id = new.current_revision);
end;
