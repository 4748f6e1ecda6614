-- What is followed. A subscription is what a person asked to follow; a watch is an address that is visited again and again; a sighting is
-- an item that a feed names. What is fetched becomes a source like every other document.

create table subscription (
  id integer primary key,
  kind text not null check (kind in ('feed', 'page', 'sitemap')),
  name text not null,
  folder text not null,                   -- names of folders from the outermost, a line each; empty for none
  home text,                              -- address of the pages it belongs to, where it names one
  pace integer,                           -- seconds between two visits that a person asked for; null: by the schedule
  added_at text not null,
  watch_id integer not null unique references watch (id)
) strict;

create table watch (
  id integer primary key,
  kind text not null check (kind in ('feed', 'page', 'entry')),  -- entry: its text comes with a feed, and it is not requested itself
  address text not null,
  identity text not null unique,          -- the address without scheme, fragment and tracking parameters
  host text not null,
  subscription_id integer references subscription (id) on delete set null,
  article_id integer references article (id),
  state text not null check (state in ('active', 'paused', 'gone', 'ended')),
  reason text,                            -- why it is not visited, or what it waits for, for a person
  next_at text,                           -- the next visit; null: none
  leased_until text,                      -- until then a visit is under way; null: none is
  lease text,                             -- which visit holds it
  etag text,                              -- validators as received
  last_modified text,
  sha256 text,                            -- of the document that was there last
  added_at text not null,
  visited_at text,                        -- the last visit, however it ended
  seen_at text,                           -- the last visit that found the document, changed or not
  seen integer not null default 0,        -- how many did
  changed_at text,                        -- the last visit that made a revision
  changes integer not null default 0,     -- how many did, the first text not counted
  failures integer not null default 0,    -- visits without a document since the last with one
  failing_since text,
  memory text                             -- what the next decision needs of earlier ones, JSON
) strict;

create index watch_next on watch (next_at) where next_at is not null;
create index watch_leased on watch (host, leased_until) where leased_until is not null;
create index watch_subscription on watch (subscription_id);
create index watch_article on watch (article_id);

create table host (                       -- sites that asked to wait
  name text primary key,
  free_at text not null,                  -- until then
  watch_id integer not null,              -- whose visit was asked last
  is_asking_all integer not null check (is_asking_all in (0, 1))  -- a second watch was asked too: then no other is visited there either
) strict;

create table visit (                      -- visits that ended alike, one after the other, are one row
  id integer primary key,
  watch_id integer not null references watch (id) on delete cascade,
  outcome text not null,
  status integer not null,                -- of the answer; 0: there was none
  bytes integer not null,                 -- of the document, decompressed
  reason text not null,                   -- what came of it, for a person
  revision integer,                       -- the number of the revision it made
  first_at text not null,
  last_at text not null,
  times integer not null
) strict;

create index visit_watch on visit (watch_id, id);
create index visit_edit on visit (first_at, watch_id) where revision > 1;

create table sighting (
  id integer primary key,
  feed_id integer not null references watch (id) on delete cascade,
  guid text,                              -- the item's keys in its feed; a feed may change some of them
  address text,
  title text,
  watch_id integer references watch (id) on delete set null,  -- where its text is looked for
  first_at text not null
) strict;

create index sighting_guid on sighting (feed_id, guid);
create index sighting_address on sighting (feed_id, address);
create index sighting_title on sighting (feed_id, title);
create index sighting_watch on sighting (watch_id);
create index sighting_first on sighting (feed_id, first_at);

-- Other addresses under which an article is known: it has moved, or several lead to it.

create table article_address (
  identity text primary key,
  article_id integer not null references article (id)
) strict;

create index article_address_article on article_address (article_id);

-- The list of edits walks over the revisions that followed another one.

create index revision_edit on revision (id) where number > 1;
