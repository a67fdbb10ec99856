create table areas (
  id uuid primary key,
  kind text not null check (kind in ('council', 'ward', 'neighbourhood', 'small-area')),
  slug text not null,
  name text not null,
  name_cy text,
  example boolean not null default false,
  unique (kind, slug)
);
-- One version of an area: its shape from one day to another. The last day is null while it is in force.
create table boundaries (
  code text primary key,
  area_id uuid not null references areas,
  starts_on date not null,
  ends_on date,
  geometry jsonb not null,
  -- The same shape on a coarse grid that neighbours share, for drawing.
  outline jsonb not null,
  bbox double precision[] not null,
  centre double precision[] not null,
  ward_code text,
  source text not null,
  licence text not null,
  imported_at timestamptz not null default now(),
  check (ends_on is null or ends_on >= starts_on)
);
create index on boundaries (area_id, starts_on);
create index on boundaries (ward_code);
create table neighbourhood_wards (
  neighbourhood_id uuid not null references areas,
  ward_id uuid not null references areas,
  starts_on date not null,
  ends_on date,
  primary key (neighbourhood_id, ward_id, starts_on)
);
-- A ward is in one neighbourhood at a time.
create unique index on neighbourhood_wards (ward_id) where ends_on is null;
create table profile_figures (
  code text not null,
  topic text not null,
  category text not null,
  position integer not null,
  count integer,
  share double precision,
  as_at date not null,
  source text not null,
  primary key (code, topic, category)
);
create table postcodes (
  postcode text primary key,
  lat double precision not null,
  lon double precision not null,
  ward_code text,
  small_area_code text
);
create table imports (
  id uuid primary key,
  kind text not null check (kind in ('boundaries', 'profile', 'postcodes', 'neighbourhoods')),
  name text not null,
  source text not null,
  licence text not null,
  rows integer not null,
  imported_by uuid,
  imported_at timestamptz not null
);
create index on imports (imported_at desc);
-- A file that waits to be checked or confirmed. Its content goes when it is imported, or after a week.
create table import_uploads (
  id uuid primary key,
  kind text not null,
  name text not null,
  source text not null,
  licence text not null,
  starts_on date,
  example boolean not null,
  content bytea,
  uploaded_by uuid,
  uploaded_at timestamptz not null,
  -- What the check found: counts, or the problem.
  counts jsonb,
  problem jsonb,
  job_id uuid,
  imported_at timestamptz
);
create index on import_uploads (uploaded_at);
