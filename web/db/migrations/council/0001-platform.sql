create table settings (
  only_one boolean primary key default true check (only_one),
  name text not null,
  short_name text not null,
  strapline text not null default '',
  welcome text not null default '',
  contact_email text not null default '',
  contact_phone text not null default '',
  contact_address text not null default '',
  colour text not null default '#1d3f72',
  typeface text not null default 'atkinson',
  logo_file uuid,
  lad_code text,
  -- Texts of the council's own: privacy notice, house rules, accessibility notes, promise per level; by key, then language.
  texts jsonb not null default '{}',
  -- Periods and numbers that law or practice may change: days to reply, retention months, suppression threshold.
  rules jsonb not null default '{}',
  updated_at timestamptz not null default now()
);

create table record_entries (
  id uuid primary key,
  at timestamptz not null,
  deed text not null,
  by_account uuid,
  by_role text not null,
  subject text,
  why text,
  details jsonb not null default '{}',
  salt text not null,
  commitment text not null,
  public jsonb
);
create index on record_entries (at desc, id desc);
create index on record_entries (subject, at desc);
create index on record_entries (by_account, at desc) where by_account is not null;
-- No foreign key here: it is written with its entry in one statement, for every deed there is.
create table record_waiting (entry_id uuid primary key);
create table record_seals (
  place bigint primary key,
  entry_id uuid not null unique references record_entries,
  previous text not null,
  hash text not null,
  sealed_at timestamptz not null default now()
);

create table outbox (
  id uuid primary key,
  created_at timestamptz not null default now(),
  template text not null,
  message bytea not null,
  unique_key text unique,
  due_at timestamptz not null default now(),
  attempts integer not null default 0,
  sent_at timestamptz,
  failed_at timestamptz,
  last_error text
);
create index on outbox (due_at) where sent_at is null and failed_at is null;

create table jobs (
  id uuid primary key,
  kind text not null,
  title text not null,
  data jsonb not null default '{}',
  started_by uuid,
  unique_key text unique,
  created_at timestamptz not null default now(),
  sent_at timestamptz,
  started_at timestamptz,
  done integer not null default 0,
  total integer,
  note text,
  attempts integer not null default 0,
  finished_at timestamptz,
  failed_at timestamptz,
  error text,
  result jsonb
);
create index on jobs (created_at) where sent_at is null;
create index on jobs (started_by, created_at desc);

create table files (
  id uuid primary key,
  name text not null,
  type text not null,
  bytes bigint not null,
  digest text not null,
  width integer,
  height integer,
  created_at timestamptz not null default now(),
  created_by uuid,
  public_at timestamptz
);

create table drafts (
  visitor bytea not null,
  form text not null,
  content bytea not null,
  updated_at timestamptz not null default now(),
  primary key (visitor, form)
);
create index on drafts (updated_at);

-- Counts that pages show, spread over stripes so that a hot one is no lock that everybody waits for.
create table tallies (
  subject text not null,
  key text not null,
  stripe smallint not null,
  n bigint not null,
  primary key (subject, key, stripe)
);
