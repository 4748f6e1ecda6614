-- Texts are kept compressed, apart from the facts that lists and searches walk over. The indexes hold what is current and
-- nothing else, so that a search need not look at an article to know whether a find counts. unpack() and pack() are ours.

drop trigger revision_indexed;
drop trigger revision_reindexed;
drop table revision_stemmed;

create table body (
  revision_id integer primary key references revision (id),
  text blob not null,                     -- decoded; packed
  reading blob not null                   -- the document without its text, JSON; packed; derived
) strict;

insert into body (revision_id, text, reading) select id, pack(text), pack(reading) from revision;

alter table revision drop column text;
alter table revision drop column reading;

create table fingerprint (                -- what grouping needs of an article's current revision; derived
  article_id integer primary key references article (id),
  terms blob not null                     -- packed
) strict;

insert into fingerprint (article_id, terms) select id, pack(fingerprint) from article;

alter table article drop column fingerprint;

-- What the indexes are over.

create view current_text (id, headline, text) as
  select r.id, r.headline, unpack(b.text)
  from article a join revision r on r.id = a.current_revision join body b on b.revision_id = r.id;

create view current_quote (id, text) as
  select q.id, q.text
  from quote q join revision r on r.id = q.revision_id join article a on a.id = r.article_id and a.current_revision = r.id;

create virtual table revision_stemmed using fts5 (
  headline, text, content = 'current_text', content_rowid = 'id', tokenize = 'porter unicode61 remove_diacritics 2');
insert into revision_stemmed (revision_stemmed) values ('rebuild');

drop trigger quote_indexed;
drop trigger quote_indexed_by_substring;
drop trigger quote_unindexed;
drop trigger quote_unindexed_by_substring;
drop table quote_stemmed;
drop table quote_exact;
drop table quote_substring;

create virtual table quote_stemmed using fts5 (
  text, content = 'current_quote', content_rowid = 'id', tokenize = 'porter unicode61 remove_diacritics 2');
create virtual table quote_exact using fts5 (
  text, content = 'current_quote', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2');
create virtual table quote_substring using fts5 (
  text, content = 'current_quote', content_rowid = 'id', tokenize = 'trigram');
insert into quote_stemmed (quote_stemmed) values ('rebuild');
insert into quote_exact (quote_exact) values ('rebuild');
insert into quote_substring (rowid, text) select c.id, c.text from current_quote c join quote q on q.id = c.id where q.is_unspaced = 1;

-- Another revision becomes current: the one before leaves the indexes, the new one enters.

create trigger article_text_replaced after update of current_revision on article
when old.current_revision is not new.current_revision begin
  insert into revision_stemmed (revision_stemmed, rowid, headline, text)
    select 'delete', r.id, r.headline, unpack(b.text) from revision r join body b on b.revision_id = r.id where r.id = old.current_revision;
  insert into revision_stemmed (rowid, headline, text)
    select r.id, r.headline, unpack(b.text) from revision r join body b on b.revision_id = r.id where r.id = new.current_revision;
end;

create trigger article_quotes_replaced after update of current_revision on article
when old.current_revision is not null and old.current_revision is not new.current_revision begin
  insert into quote_stemmed (quote_stemmed, rowid, text) select 'delete', id, text from quote where revision_id = old.current_revision;
  insert into quote_exact (quote_exact, rowid, text) select 'delete', id, text from quote where revision_id = old.current_revision;
  insert into quote_substring (quote_substring, rowid, text)
    select 'delete', id, text from quote where revision_id = old.current_revision and is_unspaced = 1;
  insert into quote_stemmed (rowid, text) select id, text from quote where revision_id = new.current_revision;
  insert into quote_exact (rowid, text) select id, text from quote where revision_id = new.current_revision;
  insert into quote_substring (rowid, text) select id, text from quote where revision_id = new.current_revision and is_unspaced = 1;
end;

-- The current revision is read anew.

create trigger revision_headline_reread after update of headline on revision
when old.headline is not new.headline and new.id = (select current_revision from article where id = new.article_id) begin
  insert into revision_stemmed (revision_stemmed, rowid, headline, text)
    select 'delete', old.id, old.headline, unpack(text) from body where revision_id = old.id;
  insert into revision_stemmed (rowid, headline, text)
    select new.id, new.headline, unpack(text) from body where revision_id = new.id;
end;

create trigger body_text_reread after update of text on body
when old.text <> new.text
  and new.revision_id = (select a.current_revision from revision r join article a on a.id = r.article_id where r.id = new.revision_id) begin
  insert into revision_stemmed (revision_stemmed, rowid, headline, text)
    select 'delete', id, headline, unpack(old.text) from revision where id = old.revision_id;
  insert into revision_stemmed (rowid, headline, text)
    select id, headline, unpack(new.text) from revision where id = new.revision_id;
end;

create trigger quote_indexed after insert on quote
when new.revision_id = (select a.current_revision from revision r join article a on a.id = r.article_id where r.id = new.revision_id) begin
  insert into quote_stemmed (rowid, text) values (new.id, new.text);
  insert into quote_exact (rowid, text) values (new.id, new.text);
  insert into quote_substring (rowid, text) select new.id, new.text where new.is_unspaced = 1;
end;

create trigger quote_unindexed after delete on quote
when old.revision_id = (select a.current_revision from revision r join article a on a.id = r.article_id where r.id = old.revision_id) begin
  insert into quote_stemmed (quote_stemmed, rowid, text) values ('delete', old.id, old.text);
  insert into quote_exact (quote_exact, rowid, text) values ('delete', old.id, old.text);
  insert into quote_substring (quote_substring, rowid, text) select 'delete', old.id, old.text where old.is_unspaced = 1;
end;

-- What finds are counted and narrowed by, a few bytes for each quote that is current: lists of thousands of finds are
-- counted without touching a text.

create table circumstance (               -- what many quotes share
  id integer primary key,
  outlet text not null,                   -- empty when unknown
  medium text not null,
  day text not null,                      -- of publication, as much as is known of it; empty when unknown
  type text not null,                     -- of the quote
  unique (outlet, medium, day, type)
) strict;

create table quote_fact (
  quote_id integer primary key references quote (id),
  speaker_id integer,
  circumstance_id integer not null references circumstance (id)
) strict;

create index quote_fact_speaker on quote_fact (speaker_id);

create view current_fact (quote_id, speaker_id, outlet, medium, day, type) as
  select q.id, q.speaker_id, coalesce(r.outlet, ''), r.medium, coalesce(substr(r.published, 1, 10), ''), q.type
  from quote q join revision r on r.id = q.revision_id join article a on a.id = r.article_id and a.current_revision = r.id;

insert into circumstance (outlet, medium, day, type) select distinct outlet, medium, day, type from current_fact;
insert into quote_fact (quote_id, speaker_id, circumstance_id)
  select f.quote_id, f.speaker_id, c.id from current_fact f join circumstance c using (outlet, medium, day, type);

create trigger quote_fact_added after insert on quote
when new.revision_id = (select a.current_revision from revision r join article a on a.id = r.article_id where r.id = new.revision_id) begin
  insert or ignore into circumstance (outlet, medium, day, type) select outlet, medium, day, type from current_fact where quote_id = new.id;
  insert into quote_fact (quote_id, speaker_id, circumstance_id)
    select f.quote_id, f.speaker_id, c.id from current_fact f join circumstance c using (outlet, medium, day, type) where f.quote_id = new.id;
end;

create trigger quote_fact_removed before delete on quote begin
  delete from quote_fact where quote_id = old.id;
end;

create trigger quote_fact_respoken after update of speaker_id on quote begin
  update quote_fact set speaker_id = new.speaker_id where quote_id = new.id;
end;

create trigger revision_facts_reread after update of outlet, medium, published on revision
when old.outlet is not new.outlet or old.medium <> new.medium or old.published is not new.published begin
  insert or ignore into circumstance (outlet, medium, day, type)
    select outlet, medium, day, type from current_fact where quote_id in (select id from quote where revision_id = new.id);
  update quote_fact set circumstance_id = (
      select c.id from current_fact f join circumstance c using (outlet, medium, day, type) where f.quote_id = quote_fact.quote_id)
    where quote_id in (select id from quote where revision_id = new.id);
end;

create trigger article_facts_replaced after update of current_revision on article
when old.current_revision is not null and old.current_revision is not new.current_revision begin
  delete from quote_fact where quote_id in (select id from quote where revision_id = old.current_revision);
  insert or ignore into circumstance (outlet, medium, day, type)
    select outlet, medium, day, type from current_fact where quote_id in (select id from quote where revision_id = new.current_revision);
  insert into quote_fact (quote_id, speaker_id, circumstance_id)
    select f.quote_id, f.speaker_id, c.id from current_fact f join circumstance c using (outlet, medium, day, type)
    where f.quote_id in (select id from quote where revision_id = new.current_revision);
end;
