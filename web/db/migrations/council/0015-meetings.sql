-- Meetings of the network: of all link officers and key groups, or of one group with its link officer.
create table network_meetings (
  id uuid primary key,
  kind text not null check (kind in ('network', 'pair')),
  group_id uuid references groups on delete cascade,
  -- Whether it is about the council's yearly plan: one of the milestones of the scheme.
  about_plan boolean not null,
  title text not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  place text,
  -- How people get in and around, and what is there for them.
  access text,
  link text,
  -- Whoever called it: they alone see what people need to take part.
  arranger text not null check (arranger in ('council', 'broker', 'officer', 'group')),
  -- Goes up with each change, so that calendars know which letter is the later.
  sequence integer not null default 0,
  called_at timestamptz not null,
  called_by uuid,
  changed_at timestamptz,
  check ((kind = 'pair') = (group_id is not null)),
  check ((place is not null and access is not null) or link is not null)
);
create index on network_meetings (starts_at, id);
create index on network_meetings (group_id, starts_at);
create table meeting_cancellations (
  meeting_id uuid primary key references network_meetings on delete cascade,
  why text not null,
  at timestamptz not null,
  by_account uuid
);
-- One for each group, whoever its contacts are, and one for each officer.
create table meeting_invitations (
  id uuid primary key,
  meeting_id uuid not null references network_meetings on delete cascade,
  group_id uuid references groups on delete cascade,
  officer_id uuid references link_officers on delete cascade,
  invited_at timestamptz not null,
  by_account uuid,
  check (num_nonnulls(group_id, officer_id) = 1),
  unique (meeting_id, group_id),
  unique (meeting_id, officer_id)
);
create index on meeting_invitations (group_id);
create index on meeting_invitations (officer_id);
create table meeting_answers (
  invitation_id uuid primary key references meeting_invitations on delete cascade,
  answer text not null check (answer in ('yes', 'no', 'maybe')),
  -- What somebody needs to take part: sealed, and gone some days after the meeting.
  needs bytea,
  at timestamptz not null,
  by_account uuid
);
create index on meeting_answers (by_account);
create table meeting_agenda_items (
  id uuid primary key,
  meeting_id uuid not null references network_meetings on delete cascade,
  -- Who raised it; nobody's where whoever arranges the meeting did.
  invitation_id uuid references meeting_invitations on delete cascade,
  words text not null,
  at timestamptz not null,
  by_account uuid
);
create index on meeting_agenda_items (meeting_id, id);
create index on meeting_agenda_items (invitation_id);
create table meeting_attendances (
  invitation_id uuid primary key references meeting_invitations on delete cascade,
  came boolean not null,
  at timestamptz not null,
  by_account uuid
);
create table meeting_minutes (
  meeting_id uuid primary key references network_meetings on delete cascade,
  words text not null,
  saved_at timestamptz not null,
  saved_by uuid
);
create table meeting_minutes_final (
  meeting_id uuid primary key references meeting_minutes on delete cascade,
  at timestamptz not null,
  by_account uuid
);
-- What somebody undertook to do: it stands as a promise in the shared record of the group.
create table meeting_actions (
  id uuid primary key,
  meeting_id uuid not null references network_meetings on delete cascade,
  group_id uuid not null references groups on delete cascade,
  side text not null check (side in ('group', 'officer')),
  words text not null,
  due_on date not null,
  at timestamptz not null,
  by_account uuid
);
create index on meeting_actions (meeting_id, id);
create index on meeting_actions (group_id);
-- How many meetings of all an officer was at, by the year in which the plan's April falls.
create table officer_meeting_counts (
  officer_id uuid not null references link_officers on delete cascade,
  plan_year integer not null,
  attended integer not null default 0 check (attended >= 0),
  -- When they were told that they had too few.
  warned_at timestamptz,
  primary key (officer_id, plan_year)
);
create index on officer_meeting_counts (plan_year, officer_id);
-- What happened outside the system, with the day and a note.
create table group_milestones (
  group_id uuid not null references groups on delete cascade,
  kind text not null check (kind in ('initial-meeting', 'plan-meeting')),
  on_day date not null,
  note text not null,
  at timestamptz not null,
  by_account uuid,
  primary key (group_id, kind)
);
-- Reports on the scheme, with the figures as they were.
create table network_reports (
  id uuid primary key,
  subject text not null,
  purpose text not null,
  approach text not null,
  achievements text not null,
  next_steps text not null,
  as_at timestamptz not null,
  figures jsonb not null,
  made_at timestamptz not null,
  made_by uuid
);
create index on network_reports (made_at, id);
create table network_report_publications (
  report_id uuid primary key references network_reports on delete cascade,
  at timestamptz not null,
  by_account uuid
);
create index on network_report_publications (at, report_id);
