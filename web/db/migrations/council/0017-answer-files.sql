-- Files and pictures in answers. Until the answer is sent one belongs to a draft, and goes when nobody comes back to it.
create table answer_files (
  file_id uuid primary key references files on delete cascade,
  activity_id uuid not null references activities,
  -- The key of the question it answers.
  question text not null,
  -- When a draft with it was last kept.
  kept_at timestamptz not null,
  voice_id uuid references voices
);
create index on answer_files (kept_at) where voice_id is null;
create index on answer_files (activity_id, file_id) where voice_id is not null;
create index on answer_files (voice_id, file_id) where voice_id is not null;
