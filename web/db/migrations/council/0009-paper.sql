-- Slips and sheets: receipt codes printed before they are used. The codes are claimed for the council when they are printed.
create table print_batches (
  id uuid primary key,
  activity_id uuid not null references activities,
  kind text not null check (kind in ('form', 'form-large')),
  language text not null check (language in ('en', 'cy')),
  sheets integer not null check (sheets between 1 and 500),
  created_by uuid,
  created_at timestamptz not null
);
create index on print_batches (activity_id, created_at desc);
create table print_sheets (
  code text primary key,
  batch_id uuid not null references print_batches,
  sheet integer not null,
  unique (batch_id, sheet)
);

-- Paper is keyed in batches: stated total, first keying, another person's second keying; held until they agree.
create table keying_batches (
  id uuid primary key,
  activity_id uuid not null references activities,
  name text not null,
  stated_total integer not null check (stated_total between 1 and 500),
  -- When the sheets were collected: the day of those that have no date of their own.
  collected_on date not null,
  source text,
  created_by uuid not null,
  created_at timestamptz not null
);
create index on keying_batches (created_at desc, id desc);
create index on keying_batches (activity_id);
create table keying_sheets (
  id uuid primary key,
  batch_id uuid not null references keying_batches,
  position integer not null,
  -- The printed receipt; null for a sheet that has none. One code is one sheet, in whatever batch.
  code text unique,
  voice_id uuid,
  unique (batch_id, position)
);
-- What each person read on a sheet, sealed. It is wiped when the batch is released: what stays is the voice.
create table keyings (
  sheet_id uuid not null references keying_sheets on delete cascade,
  turn smallint not null check (turn in (1, 2)),
  content bytea not null,
  by_account uuid not null,
  at timestamptz not null,
  primary key (sheet_id, turn),
  -- The second keying is another person's: a fact of the database.
  unique (sheet_id, by_account)
);
create table keying_settlements (
  sheet_id uuid primary key references keying_sheets on delete cascade,
  content bytea not null,
  by_account uuid not null,
  at timestamptz not null
);
create table keying_releases (
  batch_id uuid primary key references keying_batches,
  by_account uuid not null,
  at timestamptz not null
);
