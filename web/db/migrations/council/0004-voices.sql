create table participants (
  id uuid primary key,
  activity_id uuid not null,
  level text not null check (level in ('open', 'email', 'account', 'code', 'staff')),
  key bytea not null,
  account_id uuid references accounts on delete set null,
  created_at timestamptz not null default now(),
  -- One person, one place in an activity: a fact of the database.
  unique (activity_id, level, key)
);
create index on participants (account_id);
create table voices (
  id uuid primary key,
  subject text not null,
  activity_id uuid,
  project_id uuid,
  participant_id uuid references participants,
  kind text not null,
  channel text not null check (channel in ('online', 'paper', 'telephone', 'event', 'one-to-one', 'partner', 'group', 'email', 'social')),
  given_at timestamptz not null,
  received_at timestamptz not null default now(),
  ward_id uuid references areas,
  boundary_code text,
  small_area_id uuid references areas,
  language text not null default 'en',
  consent_publish boolean not null,
  consent_contact boolean not null,
  entered_by uuid,
  entered_for text,
  source text,
  public_name text,
  words text,
  data jsonb not null default '{}',
  receipt text not null unique,
  once uuid not null unique
);
create index on voices (activity_id, given_at desc, id desc);
create index on voices (project_id, given_at desc, id desc);
create index on voices (subject, given_at desc, id desc);
create index on voices (participant_id);
create table voice_versions (
  voice_id uuid not null references voices,
  version integer not null,
  words text,
  data jsonb not null,
  replaced_at timestamptz not null,
  replaced_by text not null,
  primary key (voice_id, version)
);
create table contacts (
  voice_id uuid primary key references voices,
  way text not null check (way in ('email', 'post', 'telephone')),
  address bytea not null,
  address_key bytea not null,
  created_at timestamptz not null default now()
);
create index on contacts (address_key);

-- Where a voice stands: exactly one of these five holds a row for each voice. What happened before is in voice_moderations.
create table voice_waits (
  voice_id uuid primary key references voices,
  subject text not null,
  project_id uuid,
  since timestamptz not null,
  why text not null check (why in ('new', 'edited', 'reported', 'appealed', 'held'))
);
create index on voice_waits (since, voice_id);
create index on voice_waits (project_id, since, voice_id);
create table voice_publications (
  voice_id uuid primary key references voices,
  subject text not null,
  project_id uuid,
  given_at timestamptz not null,
  at timestamptz not null,
  by_account uuid
);
create index on voice_publications (subject, given_at desc, voice_id desc);
create index on voice_publications (project_id, given_at desc, voice_id desc);
create table voice_countings (
  voice_id uuid primary key references voices,
  subject text not null,
  at timestamptz not null,
  by_account uuid,
  why text not null check (why in ('no-consent', 'nothing-to-show', 'private'))
);
create table voice_refusals (
  voice_id uuid primary key references voices,
  subject text not null,
  at timestamptz not null,
  by_account uuid,
  reason text not null,
  sentence text not null
);
create table voice_erasures (
  voice_id uuid primary key references voices,
  subject text not null,
  at timestamptz not null,
  why text not null
);
create table voice_moderations (
  id uuid primary key,
  voice_id uuid not null references voices,
  deed text not null check (deed in ('published', 'counted', 'refused', 'held', 'restored', 'reported', 'appealed', 'appeal-upheld', 'appeal-refused', 'redacted')),
  reason text,
  sentence text,
  by_account uuid,
  at timestamptz not null
);
create index on voice_moderations (voice_id, at);
create index on voice_moderations (at desc, id desc);
create table voice_appeals (
  id uuid primary key,
  voice_id uuid not null references voices,
  words text not null,
  at timestamptz not null,
  answered_at timestamptz,
  answered_by uuid,
  upheld boolean,
  answer text
);
create unique index on voice_appeals (voice_id) where answered_at is null;
create table voice_reports (
  id uuid primary key,
  voice_id uuid not null references voices,
  reason text not null,
  words text,
  at timestamptz not null,
  settled_at timestamptz,
  settled_by uuid
);
create table voice_reads (
  voice_id uuid primary key references voices,
  at timestamptz not null,
  by_account uuid
);
create table voice_replies (
  id uuid primary key,
  voice_id uuid not null references voices,
  service text,
  owner_account uuid,
  due_on date,
  promised_at timestamptz not null,
  answer text,
  answered_by uuid,
  answered_at timestamptz,
  public boolean not null default false
);
create index on voice_replies (due_on) where answered_at is null;
create index on voice_replies (voice_id);

create table themes (
  id uuid primary key,
  subject text not null,
  project_id uuid,
  name text not null,
  description text not null default '',
  translations jsonb not null default '{}',
  position integer not null default 0,
  created_by uuid,
  created_at timestamptz not null default now()
);
create index on themes (subject);
create table theme_merges (
  from_theme uuid primary key references themes,
  into_theme uuid not null references themes,
  at timestamptz not null,
  by_account uuid
);
create table theme_splits (
  new_theme uuid primary key references themes,
  from_theme uuid not null references themes,
  at timestamptz not null,
  by_account uuid
);
create table voice_themes (
  voice_id uuid not null references voices,
  part text not null default '',
  theme_id uuid not null references themes,
  how text not null check (how in ('person', 'rule', 'model')),
  put_by uuid,
  put_at timestamptz not null,
  confirmed_by uuid,
  confirmed_at timestamptz,
  primary key (theme_id, voice_id, part)
);
create index on voice_themes (voice_id);

-- Slips and sheets: receipt codes printed before they are used.
create table print_batches (
  id uuid primary key,
  activity_id uuid not null,
  kind text not null check (kind in ('form', 'form-large', 'slip')),
  sheets integer not null,
  created_by uuid,
  created_at timestamptz not null
);
create table print_sheets (
  code text primary key,
  batch_id uuid not null references print_batches,
  sheet integer not null,
  voice_id uuid references voices,
  unique (batch_id, sheet)
);
-- Paper is keyed in batches: stated total, first keying, second person's check; held until they agree.
create table keying_batches (
  id uuid primary key,
  activity_id uuid not null,
  name text not null,
  stated_total integer not null,
  channel text not null default 'paper',
  source text,
  created_by uuid not null,
  created_at timestamptz not null,
  checked_by uuid,
  checked_at timestamptz,
  released_at timestamptz,
  released_by uuid,
  released_reason text
);
create table keying_sheets (
  id uuid primary key,
  batch_id uuid not null references keying_batches,
  position integer not null,
  code text,
  first_keying bytea not null,
  first_by uuid not null,
  first_at timestamptz not null,
  second_keying bytea,
  second_by uuid,
  second_at timestamptz,
  settled bytea,
  voice_id uuid references voices,
  unique (batch_id, position)
);

-- One notice per voice and step, so that nobody is told twice.
create table notices (
  voice_id uuid not null references voices,
  step text not null,
  way text not null check (way in ('email', 'post', 'telephone', 'none')),
  created_at timestamptz not null,
  sent_at timestamptz,
  done_by uuid,
  primary key (voice_id, step)
);
create index on notices (way, created_at) where sent_at is null;
