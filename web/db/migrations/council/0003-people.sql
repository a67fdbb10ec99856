create table accounts (
  id uuid primary key,
  email bytea not null,
  email_key bytea not null unique,
  email_proved_at timestamptz,
  name text not null,
  age_band text not null default '18-plus' check (age_band in ('13-to-17', '18-plus')),
  language text not null default 'en',
  created_at timestamptz not null default now()
);
create table account_erasures (
  account_id uuid primary key,
  at timestamptz not null,
  by_account uuid
);
create table sessions (
  token_hash bytea primary key,
  account_id uuid not null references accounts on delete cascade,
  created_at timestamptz not null default now(),
  seen_at timestamptz not null default now(),
  expires_at timestamptz not null,
  second_factor_at timestamptz
);
create index on sessions (account_id);
create table sign_in_links (
  token_hash bytea primary key,
  email bytea not null,
  email_key bytea not null,
  name text,
  age_band text,
  language text not null default 'en',
  return_to text,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  used_at timestamptz
);
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
-- Short-lived challenges of passkeys and OpenID Connect, consumed once.
create table sign_in_challenges (
  id uuid primary key,
  kind text not null,
  account_id uuid references accounts on delete cascade,
  secret text not null,
  return_to text,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null
);
create table external_identities (
  issuer text not null,
  subject text not null,
  account_id uuid not null references accounts on delete cascade,
  created_at timestamptz not null default now(),
  primary key (issuer, subject)
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
  used_at timestamptz
);
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
  contact bytea,
  words bytea not null,
  receipt text,
  received_at timestamptz not null default now(),
  acknowledge_by date not null,
  answer_by date not null
);
create table privacy_request_steps (
  id uuid primary key,
  request_id uuid not null references privacy_requests,
  step text not null check (step in ('acknowledged', 'asked', 'extended', 'answered', 'done', 'refused')),
  words bytea,
  by_account uuid,
  at timestamptz not null default now()
);
create table retention_runs (
  id uuid primary key,
  rule text not null,
  removed integer not null,
  at timestamptz not null default now()
);
