-- Working groups of a project, in which residents and officers hold equal votes and write the same draft.
create table working_groups (
  id uuid primary key,
  project_id uuid not null references projects,
  name text not null,
  purpose text not null,
  joining text not null check (joining in ('apply', 'invited')),
  community_seats integer not null check (community_seats between 1 and 40),
  officer_seats integer not null check (officer_seats between 1 and 40),
  created_by uuid,
  created_at timestamptz not null,
  -- At least half of the seats are the community's.
  constraint half_are_community check (community_seats >= officer_seats)
);
create index on working_groups (project_id, created_at);
-- A seat from when it was taken to when it was left. Who was erased leaves a seat without an account.
create table working_seats (
  id uuid primary key,
  project_id uuid not null references projects,
  working_group_id uuid not null references working_groups,
  side text not null check (side in ('community', 'officer')),
  account_id uuid,
  -- The person agreed that everybody may read their name.
  named boolean not null default false,
  taken_at timestamptz not null,
  left_at timestamptz,
  -- The vote that took the seat away, where the person did not leave by themselves.
  left_by_motion uuid
);
create unique index on working_seats (working_group_id, account_id) where left_at is null;
create index on working_seats (working_group_id, taken_at);
create index on working_seats (account_id);

-- There are never more people on a side than it has seats, however many come at once.
create function working_seat_is_free() returns trigger language plpgsql as $$
declare
  seats integer;
  taken integer;
begin
  if current_user <> tg_table_schema then
    return new;
  end if;
  select case new.side when 'community' then community_seats else officer_seats end into seats
    from working_groups where id = new.working_group_id for no key update;
  select count(*) into taken from working_seats
    where working_group_id = new.working_group_id and side = new.side and left_at is null;
  if taken >= seats then
    raise exception 'no seat is free' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger working_seat_is_free before insert on working_seats for each row execute function working_seat_is_free();

create table working_applications (
  id uuid primary key,
  project_id uuid not null references projects,
  working_group_id uuid not null references working_groups,
  account_id uuid not null,
  -- Why they would like to join: sealed.
  words bytea not null,
  named boolean not null,
  at timestamptz not null,
  answered_at timestamptz,
  answered_by uuid,
  accepted boolean,
  why text
);
create unique index on working_applications (working_group_id, account_id) where answered_at is null;
create index on working_applications (working_group_id, at);
create index on working_applications (account_id);
create table working_invitations (
  id uuid primary key,
  project_id uuid not null references projects,
  working_group_id uuid not null references working_groups,
  email bytea not null,
  email_key bytea not null,
  at timestamptz not null,
  by_account uuid,
  used_at timestamptz
);
create unique index on working_invitations (working_group_id, email_key) where used_at is null;
create index on working_invitations (email_key);

create table joint_drafts (
  id uuid primary key,
  project_id uuid not null references projects,
  working_group_id uuid not null references working_groups,
  title text not null,
  -- The newest version, and the highest number that a paragraph was ever given.
  version integer not null,
  used integer not null,
  created_at timestamptz not null,
  changed_at timestamptz not null
);
create index on joint_drafts (working_group_id, created_at);
create table joint_draft_versions (
  draft_id uuid not null references joint_drafts,
  version integer not null,
  project_id uuid not null references projects,
  working_group_id uuid not null references working_groups,
  paragraphs jsonb not null,
  seat_id uuid not null references working_seats,
  at timestamptz not null,
  why text not null default '',
  -- The earlier version that it brings back, or the suggestion that it takes in.
  restores integer,
  suggestion_id uuid,
  primary key (draft_id, version)
);
create table joint_suggestions (
  id uuid primary key,
  draft_id uuid not null references joint_drafts,
  project_id uuid not null references projects,
  working_group_id uuid not null references working_groups,
  paragraph_id text not null,
  on_version integer not null,
  words text not null,
  why text not null default '',
  seat_id uuid not null references working_seats,
  at timestamptz not null,
  answered_at timestamptz,
  answered_by uuid references working_seats,
  outcome text check (outcome in ('accepted', 'declined', 'withdrawn')),
  check (outcome is null or outcome = 'withdrawn' or answered_by <> seat_id)
);
create index on joint_suggestions (draft_id, paragraph_id, at);
create table joint_comments (
  id uuid primary key,
  draft_id uuid not null references joint_drafts,
  project_id uuid not null references projects,
  working_group_id uuid not null references working_groups,
  paragraph_id text not null,
  -- The comment that it answers.
  reply_to uuid references joint_comments,
  words text not null,
  seat_id uuid not null references working_seats,
  at timestamptz not null,
  resolved_at timestamptz,
  resolved_by uuid references working_seats
);
create index on joint_comments (draft_id, paragraph_id, at);

-- What a group votes on: that a version is published, that a member leaves, or anything else it wants to decide.
create table working_motions (
  id uuid primary key,
  project_id uuid not null references projects,
  working_group_id uuid not null references working_groups,
  kind text not null check (kind in ('publish', 'remove', 'decide')),
  draft_id uuid references joint_drafts,
  version integer,
  remove_seat uuid references working_seats,
  words text not null default '',
  seat_id uuid not null references working_seats,
  at timestamptz not null,
  ended_at timestamptz,
  outcome text check (outcome in ('passed', 'rejected', 'void')),
  -- Counted when it ended: who said yes and no, and how many seats were filled, by side.
  yes_community integer,
  yes_officer integer,
  no_community integer,
  no_officer integer,
  filled_community integer,
  filled_officer integer,
  check ((kind = 'publish') = (draft_id is not null and version is not null)),
  check ((kind = 'remove') = (remove_seat is not null)),
  check ((ended_at is null) = (outcome is null)),
  -- Nothing passes without somebody of each side, without most of all who sit there, or where officers are the more.
  constraint agreed_by_both_sides check (outcome is distinct from 'passed' or coalesce(
    yes_community > 0 and yes_officer > 0 and 2 * (yes_community + yes_officer) > filled_community + filled_officer
    and filled_community >= filled_officer and yes_community <= filled_community and yes_officer <= filled_officer, false)),
  unique (id, outcome, draft_id, version)
);
create unique index on working_motions (draft_id, version) where kind = 'publish' and ended_at is null;
create unique index on working_motions (remove_seat) where ended_at is null;
create index on working_motions (working_group_id, at);
-- One seat, one vote.
create table working_votes (
  motion_id uuid not null references working_motions,
  seat_id uuid not null references working_seats,
  project_id uuid not null references projects,
  working_group_id uuid not null references working_groups,
  yes boolean not null,
  at timestamptz not null,
  primary key (motion_id, seat_id)
);
create table joint_publications (
  draft_id uuid not null,
  version integer not null,
  project_id uuid not null references projects,
  working_group_id uuid not null references working_groups,
  motion_id uuid not null,
  outcome text not null default 'passed' check (outcome = 'passed'),
  at timestamptz not null,
  primary key (draft_id, version),
  foreign key (draft_id, version) references joint_draft_versions (draft_id, version),
  -- Only what passed, and that very version.
  foreign key (motion_id, outcome, draft_id, version) references working_motions (id, outcome, draft_id, version)
);
create index on joint_publications (working_group_id, at);
