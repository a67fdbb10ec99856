-- The broker's own store, beside the council's. The council's role may call these functions and read no table.
-- Every row looks like every other: of one size, sealed to the broker's key, and some hold nothing at all.
create table envelopes (
  place bigint primary key,
  tag bytea not null unique check (octet_length(tag) = 16),
  letter bytea not null check (octet_length(letter) = 4145),
  -- What whoever holds a code may read of it; chance where there is nothing to say.
  slip bytea not null check (octet_length(slip) = 1564),
  -- Hash of the link before and of this row's hash: the broker's own record, whole also after a row was emptied.
  link bytea not null check (octet_length(link) = 32)
);
-- The public key, and the private one as it is wrapped. `reading` is the hash of what only the private key makes.
create table locks (
  one smallint primary key default 1 check (one = 1),
  public_key bytea not null check (octet_length(public_key) = 32),
  reading bytea not null check (octet_length(reading) = 32),
  by_passphrase bytea not null,
  by_recovery bytea not null,
  set_up_on date not null
);
-- What the broker published, once a year was over: never twice, since two versions could be subtracted.
create table figures (
  year integer primary key,
  counts jsonb not null,
  published_on date not null
);
create function set_up(public_key bytea, reading bytea, by_passphrase bytea, by_recovery bytea, day date) returns boolean
  language plpgsql security definer set search_path = SCHEMA, pg_temp as $$
begin
  insert into locks (public_key, reading, by_passphrase, by_recovery, set_up_on)
  values (set_up.public_key, set_up.reading, set_up.by_passphrase, set_up.by_recovery, day) on conflict do nothing;
  return found;
end $$;
create function lock() returns table (public_key bytea, by_passphrase bytea, by_recovery bytea, set_up_on date)
  language sql stable security definer set search_path = SCHEMA, pg_temp as
  $$ select l.public_key, l.by_passphrase, l.by_recovery, l.set_up_on from locks l $$;
-- Puts one envelope at the end of the chain. Says nothing, whether it was there before or not.
create function deposit(tag bytea, letter bytea, slip bytea) returns void
  language plpgsql security definer set search_path = SCHEMA, pg_temp as $$
declare
  last record;
begin
  perform pg_advisory_xact_lock(hashtextextended('SCHEMA', 0));
  if exists (select from envelopes e where e.tag = deposit.tag) then
    return;
  end if;
  select e.place, e.link into last from envelopes e order by e.place desc limit 1;
  insert into envelopes (place, tag, letter, slip, link)
  values (coalesce(last.place, 0) + 1, deposit.tag, deposit.letter, deposit.slip,
    sha256(coalesce(last.link, ''::bytea) || sha256(deposit.tag || deposit.letter || deposit.slip)));
end $$;
-- What the holder of a code may read: each slip under a tag that only the code makes.
create function slips(tags bytea[]) returns table (tag bytea, slip bytea)
  language sql stable security definer set search_path = SCHEMA, pg_temp as
  $$ select e.tag, e.slip from envelopes e where e.tag = any (tags) $$;
create function chance(length integer) returns bytea
  language sql volatile set search_path = SCHEMA, public, pg_temp as
  $$ select substring(string_agg(gen_random_bytes(1024), ''::bytea) from 1 for length) from generate_series(1, 5) $$;
create function prove(token bytea) returns void
  language plpgsql stable security definer set search_path = SCHEMA, pg_temp as $$
begin
  if not exists (select from locks l where l.reading = sha256(token)) then
    raise exception 'the broker has not opened this' using errcode = 'insufficient_privilege';
  end if;
end $$;
create function read(token bytea, after bigint, most integer)
  returns table (place bigint, tag bytea, letter bytea, slip bytea, link bytea)
  language plpgsql stable security definer set search_path = SCHEMA, pg_temp as $$
begin
  perform prove(token);
  return query select e.place, e.tag, e.letter, e.slip, e.link from envelopes e
    where e.place > after order by e.place limit most;
end $$;
create function relock(token bytea, by_passphrase bytea, by_recovery bytea) returns void
  language plpgsql security definer set search_path = SCHEMA, pg_temp as $$
begin
  perform prove(token);
  update locks set by_passphrase = relock.by_passphrase, by_recovery = relock.by_recovery;
end $$;
-- Ends what some rows said: chance takes its place, and the chain keeps their hash.
create function clear(token bytea, places bigint[]) returns void
  language plpgsql security definer set search_path = SCHEMA, public, pg_temp as $$
begin
  perform prove(token);
  update envelopes set tag = gen_random_bytes(16), letter = chance(4145), slip = chance(1564) where place = any (places);
end $$;
create function publish(token bytea, year integer, counts jsonb, day date) returns boolean
  language plpgsql security definer set search_path = SCHEMA, pg_temp as $$
begin
  perform prove(token);
  insert into figures (year, counts, published_on) values (publish.year, publish.counts, day) on conflict do nothing;
  return found;
end $$;
create function published() returns table (year integer, counts jsonb, published_on date)
  language sql stable security definer set search_path = SCHEMA, pg_temp as
  $$ select f.year, f.counts, f.published_on from figures f order by f.year desc $$;
