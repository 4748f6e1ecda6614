-- What comes back is a source of its own: a file may be put back to bytes that it had before others. SQLite takes no
-- constraint from a table, so the table is made anew; the links to it are checked when all rows are there again.

pragma defer_foreign_keys = on;

create table arrived as select * from source;
drop table source;

create table source (
  id integer primary key,
  sha256 text not null references content (sha256),
  origin text not null,                   -- path, name of an upload, or address
  identity text,                          -- what makes a later arrival the same article, unless the document says; null: nothing
  media_type text not null,
  charset text,                           -- the one it was decoded with; null until it has been read
  received_at text not null,
  state text not null check (state in ('received', 'read', 'failed')),
  reason text                             -- why it failed, for a person
) strict;

insert into source (id, sha256, origin, identity, media_type, charset, received_at, state, reason)
  select id, sha256, origin, identity, media_type, charset, received_at, state, reason from arrived;
drop table arrived;

create index source_content on source (sha256, origin);
create index source_origin on source (origin);
create index source_identity on source (identity);
create index source_state on source (state) where state <> 'read';
