-- What all councils of one installation share: who answers at which host, and which council a receipt belongs to.
create table councils (
  slug text primary key check (slug ~ '^[a-z][a-z0-9-]{1,30}$'),
  schema_name text not null unique,
  role_name text not null unique,
  created_at timestamptz not null default now()
);
create table council_hosts (
  host text primary key,
  council text not null references councils,
  -- A host whose council was merged away sends people on to its successor.
  created_at timestamptz not null default now()
);
create table council_successions (
  from_council text primary key references councils,
  into_council text not null references councils,
  happened_on date not null,
  reason text not null
);
create table receipts (
  code text primary key,
  -- No foreign key: every voice there is would lock the same row.
  council text not null
);
create table processes (
  id uuid primary key,
  kind text not null,
  lease_until timestamptz not null,
  seen_change bigint not null default 0
);
create table changes (
  seq bigint generated always as identity primary key,
  council text not null,
  at timestamptz not null default clock_timestamp()
);
create table rate_limits (
  key varchar(255) primary key,
  points integer not null default 0,
  expire bigint
);
-- Erasures outlive a backup: a restore replays them (kept by id alone, no personal data).
create table erasures (
  council text not null references councils,
  kind text not null,
  id uuid not null,
  at timestamptz not null,
  primary key (council, kind, id)
);

-- The caller is known by the role that logged in, so no council can claim, list or guess for another.
create function own_council() returns text language sql stable security definer set search_path = platform, pg_temp as
  $$ select slug from councils where role_name = session_user $$;
create function claim_receipt(wanted text) returns boolean language plpgsql security definer set search_path = platform, pg_temp as $$
begin
  insert into receipts (code, council) select wanted, slug from councils where role_name = session_user on conflict do nothing;
  return found;
end $$;
create function receipt_council(wanted text) returns text language sql stable security definer set search_path = platform, pg_temp as
  $$ select coalesce(s.into_council, r.council) from receipts r left join council_successions s on s.from_council = r.council
     where r.code = wanted $$;
create function note_erasure(what text, which uuid) returns void language sql security definer set search_path = platform, pg_temp as
  $$ insert into erasures (council, kind, id, at) values (own_council(), what, which, now()) on conflict do nothing $$;
create function note_change() returns bigint language plpgsql security definer set search_path = platform, pg_temp as $$
declare place bigint;
begin
  -- One at a time, so that places are seen in the order they were given: who has seen 11 has seen 10.
  perform pg_advisory_xact_lock(hashtext('folkmoot changes'));
  delete from changes where at < clock_timestamp() - interval '1 day';
  insert into changes (council) values (own_council()) returning seq into place;
  perform pg_notify('folkmoot_changes', place::text || ' ' || own_council());
  return place;
end $$;
create function change_seen(place bigint) returns boolean language sql stable security definer set search_path = platform, pg_temp as
  $$ select not exists (select from processes where kind = 'web' and lease_until > clock_timestamp() and seen_change < place) $$;
revoke all on all functions in schema platform from public;

-- Addresses that moved with a merger or a split: the first two parts of a path, such as /projects/green-lanes.
create table moved_addresses (
  council text not null references councils,
  path text not null,
  into_council text not null references councils,
  into_path text not null,
  primary key (council, path)
);
create function moved_address(wanted text) returns table (into_council text, into_path text)
  language sql stable security definer set search_path = platform, pg_temp as
  $$ select m.into_council, m.into_path from moved_addresses m where m.council = own_council() and m.path = wanted $$;
revoke all on function moved_address(text) from public;
