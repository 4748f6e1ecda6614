-- The collection: what was received, what it was read as, and what was said in it.
-- Times are ISO 8601 in UTC. Spans are JSON pairs of UTF-16 offsets into the revision's text.

create table content (
  sha256 text primary key,                -- of the bytes as received, lower-case hexadecimal
  length integer not null,                -- of the bytes as received
  bytes blob not null                     -- the same bytes, compressed (Brotli)
) strict;

create table source (
  id integer primary key,
  sha256 text not null references content (sha256),
  origin text not null,                   -- path, name of an upload, or address
  identity text,                          -- what makes a later arrival the same article, unless the document says; null: nothing
  media_type text not null,
  charset text,                           -- the one it was decoded with; null until it has been read
  received_at text not null,
  state text not null check (state in ('received', 'read', 'failed')),
  reason text,                            -- why it failed, for a person
  unique (sha256, origin)
) strict;

create index source_identity on source (identity);
create index source_state on source (state) where state <> 'read';

create table story (
  id integer primary key,
  opened_at text not null,
  changed_at text not null                -- when an article last joined, left or was revised
) strict;

create index story_changed on story (changed_at desc, id desc);

create table article (
  id integer primary key,
  story_id integer not null references story (id),
  identity text not null unique,          -- its own address where it states one, else its first source's
  fingerprint text not null,              -- what grouping needs of its current revision; derived
  current_revision integer references revision (id) deferrable initially deferred
) strict;

create index article_story on article (story_id);

create table story_move (                 -- grouping may change its mind when a story grows
  id integer primary key,
  article_id integer not null references article (id),
  from_story integer not null references story (id),
  to_story integer not null references story (id),
  moved_at text not null
) strict;

create index story_move_article on story_move (article_id);

create table revision (
  id integer primary key,
  article_id integer not null references article (id),
  number integer not null,                -- from 1, in order of arrival
  source_id integer not null references source (id),
  received_at text not null,
  text text not null,                     -- decoded
  reading text not null,                  -- the document without its text, JSON; derived, like all columns below
  headline text,
  headline_is_derived integer not null check (headline_is_derived in (0, 1)),
  lead text,                              -- the first words of the body, for lists
  outlet text,
  medium text not null,
  reporters text not null,                -- JSON list of names
  dateline text,
  published text,
  duration text,
  language text,
  words integer not null,                 -- of the body
  derived_by integer not null,            -- version of the code that derived it
  unique (article_id, number)
) strict;

create index revision_source on revision (source_id);
create index revision_outlet on revision (outlet);

create table speaker (
  id integer primary key,
  identity text not null unique,          -- what makes two mentions the same person or body
  name text not null,                     -- the fullest name given
  folded text not null                    -- the name in lower case without accents, between spaces: for finding
) strict;

create table quote (
  id integer primary key,
  revision_id integer not null references revision (id),
  ordinal integer not null,               -- from 0, in reading order
  type text not null check (type in ('direct', 'indirect', 'mixed')),
  text text not null,
  parts text not null,                    -- JSON list of spans
  mention text,                           -- JSON span
  cue text,                               -- JSON span
  speaker_id integer references speaker (id),
  speaker_name text,                      -- as resolved in this revision
  role text,                              -- as given in this revision
  confidence real not null,
  is_corrected integer not null default 0 check (is_corrected in (0, 1)),  -- its speaker was given by a reader
  is_unspaced integer not null check (is_unspaced in (0, 1)),  -- written without spaces between words
  derived_by integer not null,
  unique (revision_id, ordinal)
) strict;

create index quote_speaker on quote (speaker_id);

-- What readers said. Kept apart from what is derived, and applied over it again after everything is derived anew. Passages
-- and quotes are named by their words, people by their identity, so that a correction outlives every row it was made on.

create table passage_correction (
  id integer primary key,
  left_article integer not null references article (id),
  left_sentence text not null,
  right_article integer not null references article (id),
  right_sentence text not null,
  are_same integer not null check (are_same in (0, 1)),
  made_at text not null
) strict;

create index passage_correction_articles on passage_correction (left_article, right_article);

create table story_correction (
  id integer primary key,
  one_article integer not null references article (id),
  other_article integer not null references article (id),
  are_same integer not null check (are_same in (0, 1)),
  made_at text not null
) strict;

create table speaker_correction (
  id integer primary key,
  article_id integer not null references article (id),
  quote text not null,                    -- the words of the quote
  speaker_name text,                      -- who said it; null: nobody can tell
  made_at text not null
) strict;

create index speaker_correction_article on speaker_correction (article_id);

create table person_correction (
  id integer primary key,
  identity text not null unique,          -- these mentions …
  same_as text not null,                  -- … are of this person or body
  made_at text not null
) strict;

-- Full text. The indexes hold no second copy of the words; triggers keep them true.

create virtual table quote_stemmed using fts5 (
  text, content = 'quote', content_rowid = 'id', tokenize = 'porter unicode61 remove_diacritics 2');
create virtual table quote_exact using fts5 (
  text, content = 'quote', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2');
create virtual table quote_substring using fts5 (
  text, content = 'quote', content_rowid = 'id', tokenize = 'trigram');

create trigger quote_indexed after insert on quote begin
  insert into quote_stemmed (rowid, text) values (new.id, new.text);
  insert into quote_exact (rowid, text) values (new.id, new.text);
end;

create trigger quote_indexed_by_substring after insert on quote when new.is_unspaced = 1 begin
  insert into quote_substring (rowid, text) values (new.id, new.text);
end;

create trigger quote_unindexed after delete on quote begin
  insert into quote_stemmed (quote_stemmed, rowid, text) values ('delete', old.id, old.text);
  insert into quote_exact (quote_exact, rowid, text) values ('delete', old.id, old.text);
end;

create trigger quote_unindexed_by_substring after delete on quote when old.is_unspaced = 1 begin
  insert into quote_substring (quote_substring, rowid, text) values ('delete', old.id, old.text);
end;

create virtual table revision_stemmed using fts5 (
  headline, text, content = 'revision', content_rowid = 'id', tokenize = 'porter unicode61 remove_diacritics 2');

create trigger revision_indexed after insert on revision begin
  insert into revision_stemmed (rowid, headline, text) values (new.id, new.headline, new.text);
end;

create trigger revision_reindexed after update of headline, text on revision begin
  insert into revision_stemmed (revision_stemmed, rowid, headline, text) values ('delete', old.id, old.headline, old.text);
  insert into revision_stemmed (rowid, headline, text) values (new.id, new.headline, new.text);
end;
