create table accounts (
  id uuid primary key,
  email bytea not null,
  email_key bytea not null unique,
  email_proved_at timestamptz,
  name text not null,
  age_band text not null default '18-plus' check (age_band in ('13-to-17', '18-plus')),
  -- What the public sees: a first name unless the person chose otherwise; a full name for adults only.
  shown_as text not null default 'first-name' check (shown_as in ('first-name', 'alias', 'full-name')),
  alias text,
  language text not null default 'en',
  created_at timestamptz not null default now(),
  check (shown_as <> 'alias' or alias is not null),
  check (shown_as <> 'full-name' or age_band = '18-plus')
);
create index on accounts (lower(name), id);
-- An erased account keeps its row, without name or address, until the voices under it are erased too.
create table account_erasures (
  account_id uuid primary key,
  at timestamptz not null,
  by_account uuid
);
create table sessions (
  token_hash bytea primary key,
  id uuid not null unique default gen_random_uuid(),
  device text not null default '',
  account_id uuid not null references accounts on delete cascade,
  created_at timestamptz not null default now(),
  seen_at timestamptz not null default now(),
  expires_at timestamptz not null,
  second_factor_at timestamptz
);
create index on sessions (account_id);
create table sign_in_links (
  token_hash bytea primary key,
  purpose text not null check (purpose in ('sign-in', 'email-change')),
  email bytea not null,
  email_key bytea not null,
  -- The account whose address is to change; nobody for signing in.
  account_id uuid references accounts on delete cascade,
  language text not null default 'en',
  return_to text,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  used_at timestamptz
);
create index on sign_in_links (expires_at);
create table passkeys (
  id uuid primary key,
  account_id uuid not null references accounts on delete cascade,
  credential_id text not null unique,
  public_key bytea not null,
  counter bigint not null,
  transports text[] not null default '{}',
  name text not null,
  created_at timestamptz not null default now(),
  last_used_at timestamptz
);
create table totp_secrets (
  account_id uuid primary key references accounts on delete cascade,
  secret bytea not null,
  created_at timestamptz not null default now(),
  confirmed_at timestamptz,
  last_step bigint
);
create table recovery_codes (
  account_id uuid not null references accounts on delete cascade,
  code_hash bytea not null,
  created_at timestamptz not null default now(),
  used_at timestamptz,
  primary key (account_id, code_hash)
);
-- Challenges of passkeys and OpenID Connect that were answered: each is good for one answer.
create table used_challenges (
  digest bytea primary key,
  expires_at timestamptz not null
);
create table external_identities (
  issuer text not null,
  subject text not null,
  account_id uuid not null references accounts on delete cascade,
  created_at timestamptz not null default now(),
  primary key (issuer, subject),
  -- One person of a provider, one account, and the other way round.
  unique (issuer, account_id)
);
create table grants (
  id uuid primary key,
  account_id uuid not null references accounts on delete cascade,
  role text not null,
  -- 'council' for everything, otherwise a subject such as project:… or group:…
  scope text not null default 'council',
  granted_by uuid,
  granted_at timestamptz not null default now(),
  reason text
);
create table grant_ends (
  grant_id uuid primary key references grants on delete cascade,
  ended_by uuid,
  ended_at timestamptz not null default now(),
  reason text
);
create index on grants (account_id);
create index on grants (role);
create table invitations (
  token_hash bytea primary key,
  email bytea not null,
  email_key bytea not null,
  name text not null,
  role text not null,
  scope text not null default 'council',
  invited_by uuid,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  used_at timestamptz,
  withdrawn_at timestamptz
);
create index on invitations (created_at desc);
create table sensitive_reads (
  id uuid primary key,
  at timestamptz not null default now(),
  account_id uuid not null,
  what text not null,
  subject text,
  why text
);
create index on sensitive_reads (at desc);
create table privacy_requests (
  id uuid primary key,
  reference text not null unique,
  kind text not null check (kind in ('access', 'correct', 'erase', 'object', 'complaint')),
  account_id uuid references accounts on delete set null,
  -- How to answer, what they wrote and the receipts they gave: sealed.
  contact bytea,
  words bytea not null,
  receipts bytea,
  language text not null default 'en',
  once uuid not null unique,
  received_at timestamptz not null default now(),
  acknowledge_by date not null,
  answer_by date not null,
  -- Set with the last step, so that the desk's list of open requests is one index.
  closed_at timestamptz
);
create index on privacy_requests (answer_by, id) where closed_at is null;
create index on privacy_requests (closed_at desc, id) where closed_at is not null;
create index on privacy_requests (account_id);
create table privacy_request_steps (
  id uuid primary key,
  request_id uuid not null references privacy_requests,
  step text not null check (step in ('acknowledged', 'asked', 'heard', 'extended', 'answered', 'done', 'refused')),
  words bytea,
  by_account uuid,
  at timestamptz not null default now()
);
create index on privacy_request_steps (request_id, at);
-- What was gathered for a person about themselves: sealed, and gone after a week.
create table data_exports (
  job_id uuid primary key references jobs,
  account_id uuid not null references accounts on delete cascade,
  json bytea not null,
  csv bytea not null,
  made_at timestamptz not null
);
create index on data_exports (made_at);
create table retention_runs (
  id uuid primary key,
  rule text not null,
  removed integer not null,
  at timestamptz not null default now()
);
create index on retention_runs (at desc);
-- What remains of equality answers when their rows are gone: counts, suppressed when they were made.
create table equality_counts (
  scope text not null,
  question text not null,
  answer text not null,
  n integer,
  counted_on date not null,
  primary key (scope, question, answer)
);
