-- Feed readers remember an entry by its id, which must not change with the host that the site is reached by: ids are made of this one.
-- A feed reader that cannot log in reads with a private token in the address, one an account, kept as a hash only.

create table collection (
  id text primary key                     -- drawn once: 32 hexadecimal digits
) strict;

insert into collection (id) values (lower(hex(randomblob(16))));

create table feed_token (
  account_id integer primary key references account (id) on delete cascade,
  sha256 text not null unique,            -- of the token, lower-case hexadecimal; it is random, so no salt is needed
  created_at text not null
) strict;
