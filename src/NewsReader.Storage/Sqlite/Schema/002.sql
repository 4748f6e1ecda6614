-- Who gets in. Passwords and tokens are kept as hashes only: nothing here lets anybody in.

create table account (
  id integer primary key,
  name text not null unique,              -- as it is compared: lower case, composed
  role text not null check (role in ('reader', 'editor')),
  password_hash text not null,            -- as the web framework writes it: algorithm, rounds and salt included
  stamp text not null,                    -- drawn anew with every password; a session of another stamp has ended
  created_at text not null
) strict;

create table api_token (
  id integer primary key,
  account_id integer not null references account (id) on delete cascade,
  sha256 text not null unique,            -- of the token, lower-case hexadecimal; it is random, so no salt is needed
  created_at text not null
) strict;

create index api_token_account on api_token (account_id);
