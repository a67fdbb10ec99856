// Generated from the migrations by `bin/check --generate`; never edited by hand.

import type { ColumnType } from "kysely";

export type Generated<T> = T extends ColumnType<infer S, infer I, infer U>
  ? ColumnType<S, I | undefined, U>
  : ColumnType<T, T | undefined, T>;

export type Int8 = number;

export type Json = JsonValue;

export type JsonArray = JsonValue[];

export type JsonObject = {
  [x: string]: JsonValue | undefined;
};

export type JsonPrimitive = boolean | number | string | null;

export type JsonValue = JsonArray | JsonObject | JsonPrimitive;

export type Numeric = ColumnType<number, number | string, number | string>;

export type Timestamp = ColumnType<Date, Date | string, Date | string>;

export interface AccountErasures {
  account_id: string;
  at: Timestamp;
  by_account: string | null;
}

export interface Accounts {
  age_band: Generated<string>;
  alias: string | null;
  created_at: Generated<Timestamp>;
  email: Buffer;
  email_key: Buffer;
  email_proved_at: Timestamp | null;
  id: string;
  language: Generated<string>;
  name: string;
  shown_as: Generated<string>;
}

export interface Activities {
  closes_at: Timestamp | null;
  created_at: Generated<Timestamp>;
  created_by: string | null;
  definition: Generated<Json>;
  help: Generated<string>;
  id: string;
  identity_level: Generated<string>;
  kind: string;
  opens_at: Timestamp;
  pre_moderation: Generated<boolean>;
  project_id: string;
  question: string;
  slug: string;
  stage_id: string | null;
  title: string;
  translations: Generated<Json>;
  version: Generated<number>;
}

export interface ActivityClosures {
  activity_id: string;
  at: Timestamp;
  by_account: string | null;
  reason: Generated<string>;
}

export interface ActivityEqualityEnds {
  activity_id: string;
  at: Timestamp;
}

export interface ActivityFormatChecks {
  at: Timestamp;
  by_account: string | null;
  format_id: string;
  version: number;
}

export interface ActivityFormatPublications {
  at: Timestamp;
  by_account: string | null;
  format_id: string;
}

export interface ActivityFormats {
  activity_id: string;
  content: Json;
  format: string;
  id: string;
  language: string;
  machine: Generated<boolean>;
  made_at: Timestamp;
  made_by: string | null;
  version: Generated<number>;
}

export interface ActivityOpenings {
  activity_id: string;
  at: Timestamp;
}

export interface ActivityPublications {
  activity_id: string;
  at: Timestamp;
  by_account: string | null;
}

export interface AffinityClusters {
  about: Generated<string>;
  activity_id: string;
  colour: number;
  everyone: Generated<number>;
  id: string;
  live: Generated<boolean>;
  name: string;
  number: number;
  room: Generated<number>;
  team: Generated<number>;
  theme_id: string | null;
}

export interface AffinityItems {
  activity_id: string;
  added_at: Timestamp;
  added_by: string | null;
  author: string | null;
  clusters: Generated<number>;
  id: string;
  number: number;
  seen: number;
  together: Generated<boolean>;
  voice_id: string;
}

export interface AffinityMembers {
  account_id: string | null;
  activity_id: string;
  id: string;
  joined_at: Timestamp;
  key: string | null;
  name: string | null;
  number: number;
  session_id: string | null;
}

export interface AffinityMoves {
  activity_id: string;
  at: Timestamp;
  effects: Json;
  member: string | null;
  place: Int8;
  undoes: Int8 | null;
  what: string;
}

export interface AffinityPlacings {
  cluster_id: string;
  item_id: string;
  place: Int8;
}

export interface AffinitySessions {
  activity_id: string;
  closed_at: Timestamp | null;
  closed_by: string | null;
  code: string;
  id: string;
  opened_at: Timestamp;
  opened_by: string | null;
  together: boolean;
}

export interface Announcements {
  at: Timestamp;
  id: string;
  kind: string;
  path: string;
  subject: string;
  summary: Generated<string>;
  title: string;
  translations: Generated<Json>;
  unique_key: string | null;
}

export interface AnnouncementSubjects {
  announcement_id: string;
  at: Timestamp;
  subject: string;
}

export interface AnswerFiles {
  activity_id: string;
  file_id: string;
  for_all: Generated<boolean>;
  kept_at: Timestamp;
  question: string;
  small_id: string | null;
  voice_id: string | null;
}

export interface AnswerFileWords {
  at: Timestamp;
  by_account: string | null;
  file_id: string;
  instead_of: string;
  words: string;
}

export interface Areas {
  example: Generated<boolean>;
  id: string;
  kind: string;
  name: string;
  name_cy: string | null;
  slug: string;
}

export interface AskedQuestions {
  activity_id: string;
  answered_at: Timestamp | null;
  due_on: string | null;
  first_answered_at: Timestamp | null;
  given_at: Timestamp;
  into_question: string | null;
  stems: Generated<string[]>;
  topic: string | null;
  voice_id: string;
  wants: Generated<number>;
}

export interface BallotCodes {
  activity_id: string;
  code_key: Buffer;
  letters_id: string;
}

export interface BallotCodeUses {
  activity_id: string;
  at: Timestamp;
  code_key: Buffer;
  letters_id: string;
}

export interface BallotCounts {
  activity_id: string;
  at: Timestamp;
  ballots: number;
  papers: string;
  result: Json;
  root: string;
}

export interface BallotLetters {
  activity_id: string;
  created_at: Timestamp;
  created_by: string | null;
  id: string;
  letters: number;
  name: string;
}

export interface BallotResultPublications {
  activity_id: string;
  at: Timestamp;
  by_account: string | null;
  root: string;
}

export interface Ballots {
  activity_id: string;
  at: Timestamp;
  channel: string;
  choices: Json;
  left_out: string | null;
  mark: string;
  voice_id: string;
  ward_id: string | null;
}

export interface Boundaries {
  area_id: string;
  bbox: number[];
  centre: number[];
  code: string;
  ends_on: string | null;
  geometry: Json;
  imported_at: Generated<Timestamp>;
  licence: string;
  outline: Json;
  source: string;
  starts_on: string;
  ward_code: string | null;
}

export interface CascadeReturns {
  at: Timestamp;
  by_account: string | null;
  cascade_id: string;
  group_id: string;
  reached_group: string;
}

export interface Cascades {
  asked_at: Timestamp;
  asked_by: string | null;
  due_on: string;
  id: string;
  message: string;
  title: string;
}

export interface Contacts {
  address: Buffer;
  address_key: Buffer;
  created_at: Generated<Timestamp>;
  voice_id: string;
  way: string;
}

export interface CouncilServiceAnswers {
  answer: string;
  asked_by_group: string | null;
  at: Timestamp;
  by_account: string | null;
  id: string;
  question: string;
  service_id: string;
  voice_id: string | null;
}

export interface CouncilServices {
  created_at: Timestamp;
  created_by: string | null;
  id: string;
  name: string;
  slug: string;
}

export interface CouncilServiceVersions {
  about: string;
  at: Timestamp;
  by_account: string | null;
  email: string | null;
  lead_account: string | null;
  number: number;
  service_id: string;
  telephone: string | null;
  why: string | null;
}

export interface DataExports {
  account_id: string;
  csv: Buffer;
  job_id: string;
  json: Buffer;
  made_at: Timestamp;
}

export interface DecisionCoverages {
  at: Timestamp;
  basis: string;
  coverage: Json;
  decision_id: string;
}

export interface DecisionPublications {
  at: Timestamp;
  by_account: string | null;
  coverage: Json;
  decision_id: string;
}

export interface DecisionResponses {
  at: Timestamp;
  by_account: string | null;
  decision_id: string;
  due_on: string | null;
  owner_account: string | null;
  reason: string;
  response: string;
  theme_id: string;
  translations: Generated<Json>;
}

export interface Decisions {
  created_at: Timestamp;
  created_by: string | null;
  decided_by: string;
  decided_on: string;
  id: string;
  options_rejected: Generated<Json>;
  project_id: string;
  reasons: string;
  slug: string;
  title: string;
  translations: Generated<Json>;
  updated_at: Timestamp;
  version: Generated<number>;
  what: string;
}

export interface DecisionThemes {
  decision_id: string;
  not_used_why: Generated<string>;
  theme_id: string;
  used: boolean;
}

export interface DialogueEntries {
  at: Timestamp;
  attachments: Generated<string[]>;
  by_account: string | null;
  by_email: Generated<boolean>;
  group_id: string;
  how: string;
  id: string;
  next_side: string | null;
  on_day: string;
  once: string;
  side: string;
  version: Generated<number>;
  words: string;
}

export interface DialogueTallies {
  entries: number;
  group_id: string;
  last_how: string;
  last_on: string;
  last_side: string;
  next_side: string | null;
}

export interface DialogueVersions {
  ended_at: Timestamp;
  ended_by: string | null;
  entry_id: string;
  group_id: string;
  how: string;
  next_side: string | null;
  on_day: string;
  version: number;
  words: string;
}

export interface DraftAnswers {
  activity_id: string;
  answer: string;
  at: Timestamp;
  by_account: string | null;
  id: string;
  paragraph: string;
}

export interface DraftComments {
  activity_id: string;
  given_at: Timestamp;
  paragraph: string;
  stand: string;
  version: number;
  voice_id: string;
}

export interface Drafts {
  content: Buffer;
  form: string;
  updated_at: Generated<Timestamp>;
  visitor: Buffer;
}

export interface DraftTallies {
  activity_id: string;
  n: number;
  paragraph: string;
  stand: string;
}

export interface DraftVersions {
  activity_id: string;
  at: Timestamp;
  by_account: string | null;
  number: number;
  paragraphs: Json;
  source: string | null;
  what_changed: Generated<string>;
}

export interface EngagementPlans {
  aims: string;
  drafted_at: Timestamp;
  drafted_by: string | null;
  id: string;
  updated_at: Timestamp;
  year: number;
}

export interface EqualityCounts {
  answer: string;
  counted_on: string;
  n: number | null;
  question: string;
  scope: string;
}

export interface EventAgendaItems {
  activity_id: string;
  at: Timestamp;
  by_account: string | null;
  declined_at: Timestamp | null;
  declined_by: string | null;
  declined_why: string | null;
  first_choices: Generated<number>;
  hidden: Generated<boolean>;
  id: string;
  origin: string;
  points: Generated<number>;
  shown_at: Timestamp | null;
  shown_by: string | null;
  title: string;
  why: Generated<string>;
}

export interface EventAgendaRankings {
  activity_id: string;
  at: Timestamp;
  items: string[];
  participant: Buffer;
}

export interface EventAnswers {
  accepted: boolean;
  at: Timestamp;
  by_account: string | null;
  event_id: string;
  group_id: string;
  proposal_id: string;
  why: string | null;
}

export interface EventCalls {
  about: string;
  activity_id: string;
  at: Timestamp;
  done_at: Timestamp | null;
  done_by: string | null;
  id: string;
  person_id: string;
}

export interface EventCancellations {
  at: Timestamp;
  by_account: string | null;
  event_id: string;
  group_id: string;
  why: string;
}

export interface EventChanges {
  at: Timestamp;
  before: Json;
  by_account: string | null;
  event_id: string;
  fields: string[];
  group_id: string;
  id: string;
  seen_at: Timestamp | null;
  seen_by: string | null;
}

export interface EventNoteEndings {
  activity_id: string;
  at: Timestamp;
  by_account: string | null;
  due_on: string | null;
  ending: string;
  reply_id: string;
  service: string;
  voice_id: string;
}

export interface EventPeople {
  activity_id: string;
  code: string;
  email: Buffer | null;
  email_key: Buffer | null;
  forgotten_at: Timestamp | null;
  id: string;
  language: string;
  made_at: Timestamp;
  name: Buffer | null;
  needs: Buffer | null;
  telephone: Buffer | null;
}

export interface EventPhotos {
  activity_id: string;
  alt: string;
  at: Timestamp;
  by_account: string | null;
  file_id: string;
  id: string;
}

export interface EventPlaces {
  activity_id: string;
  asked_at: Timestamp;
  here_at: Timestamp | null;
  here_by: string | null;
  left_at: Timestamp | null;
  people: number;
  person_id: string;
  placed_at: Timestamp | null;
  reminded_at: Timestamp | null;
}

export interface EventProposals {
  answered_at: Timestamp | null;
  at: Timestamp;
  by_account: string | null;
  event_id: string;
  group_id: string;
  id: string;
}

export interface EventReports {
  activity_id: string;
  published_at: Timestamp | null;
  published_by: string | null;
  words: string;
  words_cy: Generated<string>;
  written_at: Timestamp;
  written_by: string | null;
}

export interface EventRoles {
  about: Generated<string>;
  activity_id: string;
  at: Timestamp;
  by_account: string | null;
  id: string;
  name: string;
  swaps_freely: boolean;
}

export interface Events {
  about: string;
  access: Generated<string[]>;
  booking: string | null;
  cost: Generated<string>;
  created_at: Timestamp;
  created_by: string | null;
  group_id: string;
  id: string;
  place: string;
  sequence: Generated<number>;
  title: string;
  updated_at: Timestamp;
  ward_id: string | null;
}

export interface EventSeries {
  about: string;
  host_account: string | null;
  host_name: string;
  id: string;
  made_at: Timestamp;
  made_by: string | null;
  slug: string;
  title: string;
  translations: Generated<Json>;
}

export interface EventShifts {
  activity_id: string;
  ends_at: Timestamp;
  id: string;
  needed: number;
  role_id: string;
  starts_at: Timestamp;
  taken: Generated<number>;
}

export interface EventSignups {
  activity_id: string;
  at: Timestamp;
  left_at: Timestamp | null;
  person_id: string;
  shift_id: string;
}

export interface EventSwaps {
  activity_id: string;
  agreed_at: Timestamp | null;
  asked_at: Timestamp;
  asker_id: string;
  done_at: Timestamp | null;
  done_by: string | null;
  ended_at: Timestamp | null;
  id: string;
  other_id: string;
}

export interface EventTimes {
  ended_at: Timestamp | null;
  ends_at: Timestamp;
  event_id: string;
  group_id: string;
  id: string;
  starts_at: Timestamp;
}

export interface EventWalkIns {
  activity_id: string;
  at: Timestamp;
  by_account: string | null;
  id: string;
  people: number;
}

export interface ExpertiseAnswers {
  accepted: boolean | null;
  at: Timestamp;
  by_account: string | null;
  call_id: string;
  group_id: string;
  offers: boolean;
  thanked_at: Timestamp | null;
  thanked_by: string | null;
  thanks: string | null;
  words: string;
}

export interface ExpertiseCalls {
  about: string;
  asked_at: Timestamp;
  asked_by: string | null;
  closes_on: string;
  community: string | null;
  effort: string;
  id: string;
  no_payment_why: string | null;
  payment_for: string | null;
  payment_pence: number | null;
  sector: string | null;
  takes_place: string;
  title: string;
  ward_id: string | null;
}

export interface ExpertiseReports {
  at: Timestamp;
  by_account: string | null;
  call_id: string;
  words: string;
}

export interface ExportParts {
  content: Buffer;
  export_id: string;
  file: Generated<string>;
  position: number;
}

export interface Exports {
  activity_id: string;
  asked_at: Timestamp;
  asked_by: string;
  expires_at: Timestamp;
  format: Generated<string>;
  id: string;
  made_at: Timestamp | null;
  voices: number | null;
}

export interface ExternalIdentities {
  account_id: string;
  created_at: Generated<Timestamp>;
  issuer: string;
  subject: string;
}

export interface FieldActivities {
  activity_id: string;
  place: number;
  session_id: string;
}

export interface FieldAnswers {
  activity_id: string | null;
  code: string | null;
  content: Buffer | null;
  device_id: string;
  given_at: Timestamp;
  held: string | null;
  id: string;
  received_at: Timestamp;
  session_id: string;
  voice_id: string | null;
}

export interface FieldCodes {
  code: string;
  device_id: string;
  number: number;
}

export interface FieldDevices {
  ended_at: Timestamp | null;
  ended_by: string | null;
  heard_at: Timestamp;
  id: string;
  name: string;
  number: number;
  offset_first: Int8;
  offset_last: Int8;
  prepared_at: Timestamp;
  session_id: string;
  token_hash: Buffer;
  waiting: Generated<number>;
}

export interface FieldEndings {
  at: Timestamp;
  by_account: string | null;
  session_id: string;
  why: string;
}

export interface FieldFiles {
  activity_id: string | null;
  device_id: string;
  file_id: string | null;
  id: string;
  question: string | null;
  received_at: Timestamp;
  session_id: string;
  taken_at: Timestamp;
  words: Buffer;
}

export interface FieldSessions {
  channel: string;
  code: string;
  counters: Generated<string[]>;
  ends_at: Timestamp;
  grace_hours: number;
  held: Generated<number>;
  id: string;
  made_at: Timestamp;
  made_by: string;
  most_answers: number;
  most_devices: number;
  outreach_id: string | null;
  partner: Generated<string>;
  pin: Buffer;
  place: string;
  private_key: Buffer;
  project_id: string;
  public_key: string;
  reset_seconds: number;
  starts_at: Timestamp;
  taken: Generated<number>;
}

export interface FieldSettlements {
  answer_id: string;
  at: Timestamp;
  by_account: string | null;
  outcome: string;
  session_id: string;
  why: string;
}

export interface FieldTallies {
  at: Timestamp;
  count: number;
  counter: number;
  device_id: string;
  version: number;
}

export interface Files {
  bytes: Int8;
  created_at: Generated<Timestamp>;
  created_by: string | null;
  digest: string;
  height: number | null;
  id: string;
  name: string;
  public_at: Timestamp | null;
  type: string;
  width: number | null;
}

export interface Follows {
  account_id: string | null;
  confirmed_at: Timestamp | null;
  created_at: Generated<Timestamp>;
  email: Buffer;
  email_key: Buffer;
  ended_at: Timestamp | null;
  frequency: Generated<string>;
  id: string;
  language: Generated<string>;
  subject: string;
  told_until: Generated<Timestamp>;
}

export interface FollowTellings {
  announcement_id: string;
  at: Timestamp;
  email_key: Buffer;
}

export interface FormatRequestEndings {
  answer: string;
  at: Timestamp;
  by_account: string | null;
  ending: string;
  request_id: string;
}

export interface FormatRequests {
  asked_at: Timestamp;
  code: string;
  contact: Buffer | null;
  contact_key: Buffer | null;
  details: Buffer | null;
  due_on: string;
  forgotten_at: Timestamp | null;
  format: string;
  id: string;
  language: string | null;
  project_id: string | null;
  subject: string | null;
  title: string;
  told_in: string;
  way: string;
}

export interface ForwardEntries {
  about: string;
  added_at: Timestamp;
  added_by: string | null;
  communities: Generated<string[]>;
  during: string;
  groups: Generated<string[]>;
  id: string;
  note: Generated<string>;
  over_cap_why: string | null;
  service: string;
  title: string;
  updated_at: Timestamp;
  version: Generated<number>;
  wards: Generated<string[]>;
}

export interface ForwardWithdrawals {
  at: Timestamp;
  by_account: string | null;
  entry_id: string;
  why: string;
}

export interface GrantEnds {
  ended_at: Generated<Timestamp>;
  ended_by: string | null;
  grant_id: string;
  reason: string | null;
}

export interface Grants {
  account_id: string;
  granted_at: Generated<Timestamp>;
  granted_by: string | null;
  id: string;
  reason: string | null;
  role: string;
  scope: Generated<string>;
}

export interface GroupDoublesSettled {
  at: Timestamp;
  by_account: string | null;
  group_id: string;
  other_id: string;
}

export interface GroupImports {
  content: Buffer | null;
  counts: Json | null;
  found: Json | null;
  id: string;
  job_id: string | null;
  joins: boolean;
  name: string;
  problems: Json | null;
  taken_at: Timestamp | null;
  taken_by: string | null;
  undone_at: Timestamp | null;
  undone_by: string | null;
  undone_counts: Json | null;
  uploaded_at: Timestamp;
  uploaded_by: string | null;
}

export interface GroupMemberships {
  group_id: string;
  id: string;
  joined_at: Timestamp;
  joined_by: string | null;
  left_at: Timestamp | null;
  left_by: string | null;
  left_why: string | null;
}

export interface GroupMilestones {
  at: Timestamp;
  by_account: string | null;
  group_id: string;
  kind: string;
  note: string;
  on_day: string;
}

export interface GroupProposalAnswers {
  approved: boolean;
  at: Timestamp;
  by_account: string | null;
  group_id: string;
  proposal_id: string;
  why: string | null;
}

export interface GroupProposals {
  contact: Buffer | null;
  fields: Json;
  group_id: string;
  id: string;
  proposed_at: Timestamp;
  proposed_by: string;
}

export interface GroupRemovals {
  at: Timestamp;
  by_account: string | null;
  group_id: string;
  into_group: string | null;
  why: string;
}

export interface Groups {
  about: Generated<string>;
  address: string | null;
  charity_number: string | null;
  checked_at: Timestamp | null;
  communities: Generated<string[]>;
  contact: Buffer | null;
  created_at: Timestamp;
  created_by: string | null;
  id: string;
  import_id: string | null;
  languages: Generated<string[]>;
  name: string;
  name_key: string;
  postcode: string | null;
  sectors: Generated<string[]>;
  serves: Generated<string>;
  slug: string;
  source: string | null;
  updated_at: Timestamp;
  version: Generated<number>;
  visibility: Generated<Json>;
  website: string | null;
  words: Generated<string>;
  youth: Generated<boolean>;
}

export interface GroupVersions {
  contact: Buffer | null;
  ended_at: Timestamp;
  ended_by: string | null;
  fields: Json;
  group_id: string;
  import_id: string | null;
  version: number;
}

export interface GroupWards {
  area_id: string;
  group_id: string;
}

export interface HallEnds {
  at: Timestamp;
  by_account: string | null;
  hall_id: string;
}

export interface HallItems {
  activity_id: string | null;
  hall_id: string;
  id: string;
  position: number;
  words: string | null;
}

export interface Halls {
  at: Timestamp;
  by_account: string | null;
  code: string;
  id: string;
  project_id: string;
  title: string;
}

export interface HallSteps {
  at: Timestamp;
  by_account: string | null;
  hall_id: string;
  id: string;
  item_id: string;
}

export interface HmwDots {
  activity_id: string;
  counts: Generated<boolean>;
  idea: string;
  n: number;
  person: string;
}

export interface HmwIdeas {
  activity_id: string;
  dots: Generated<number>;
  given_at: Timestamp;
  people: Generated<number>;
  question: string;
  voice_id: string;
}

export interface HmwPeople {
  activity_id: string;
  at: Timestamp;
  given: number;
  most: number;
  person: string;
}

export interface IdeaComments {
  given_at: Timestamp;
  idea_id: string;
  side: string;
  voice_id: string;
}

export interface IdeaJoins {
  act: string;
  at: Timestamp;
  by_account: string | null;
  from_idea: string;
  into_idea: string;
  kind: string;
  undone_at: Timestamp | null;
  undone_by: string | null;
  why: string;
}

export interface Ideas {
  activity_id: string;
  given_at: Timestamp;
  gone_by: string | null;
  id: string;
  part: Json | null;
  rung: Generated<number>;
  status: Generated<string>;
  status_at: Timestamp | null;
  supports: Generated<number>;
  tags: Generated<string[]>;
  turn: number;
  voice_id: string;
  ward_id: string | null;
}

export interface IdeaStatuses {
  answer: string;
  at: Timestamp;
  by_account: string | null;
  id: string;
  idea_id: string;
  status: string;
}

export interface IdeaSupports {
  at: Timestamp;
  idea_id: string;
  supporter: string;
  via: string | null;
}

export interface IdeaWords {
  activity_id: string;
  idea_id: string;
  word: string;
}

export interface Imports {
  id: string;
  imported_at: Timestamp;
  imported_by: string | null;
  kind: string;
  licence: string;
  name: string;
  rows: number;
  source: string;
}

export interface ImportUploads {
  content: Buffer | null;
  counts: Json | null;
  example: boolean;
  id: string;
  imported_at: Timestamp | null;
  job_id: string | null;
  kind: string;
  licence: string;
  name: string;
  problem: Json | null;
  source: string;
  starts_on: string | null;
  uploaded_at: Timestamp;
  uploaded_by: string | null;
}

export interface Invitations {
  created_at: Generated<Timestamp>;
  email: Buffer;
  email_key: Buffer;
  expires_at: Timestamp;
  invited_by: string | null;
  name: string;
  role: string;
  scope: Generated<string>;
  token_hash: Buffer;
  used_at: Timestamp | null;
  withdrawn_at: Timestamp | null;
}

export interface Jobs {
  attempts: Generated<number>;
  created_at: Generated<Timestamp>;
  data: Generated<Json>;
  done: Generated<number>;
  error: string | null;
  failed_at: Timestamp | null;
  finished_at: Timestamp | null;
  id: string;
  kind: string;
  note: string | null;
  result: Json | null;
  sent_at: Timestamp | null;
  started_at: Timestamp | null;
  started_by: string | null;
  title: string;
  total: number | null;
  unique_key: string | null;
}

export interface JointComments {
  at: Timestamp;
  draft_id: string;
  id: string;
  paragraph_id: string;
  project_id: string;
  reply_to: string | null;
  resolved_at: Timestamp | null;
  resolved_by: string | null;
  seat_id: string;
  words: string;
  working_group_id: string;
}

export interface JointDrafts {
  changed_at: Timestamp;
  created_at: Timestamp;
  id: string;
  project_id: string;
  title: string;
  used: number;
  version: number;
  working_group_id: string;
}

export interface JointDraftVersions {
  at: Timestamp;
  draft_id: string;
  paragraphs: Json;
  project_id: string;
  restores: number | null;
  seat_id: string;
  suggestion_id: string | null;
  version: number;
  why: Generated<string>;
  working_group_id: string;
}

export interface JointPublications {
  at: Timestamp;
  draft_id: string;
  motion_id: string;
  outcome: Generated<string>;
  project_id: string;
  version: number;
  working_group_id: string;
}

export interface JointSuggestions {
  answered_at: Timestamp | null;
  answered_by: string | null;
  at: Timestamp;
  draft_id: string;
  id: string;
  on_version: number;
  outcome: string | null;
  paragraph_id: string;
  project_id: string;
  seat_id: string;
  why: Generated<string>;
  words: string;
  working_group_id: string;
}

export interface KeyGroupDesignations {
  criteria: string;
  designated_at: Timestamp;
  designated_by: string | null;
  ended_at: Timestamp | null;
  ended_by: string | null;
  ended_why: string | null;
  group_id: string;
  id: string;
  nominator: string;
  over_target_why: string | null;
  rationale: string;
  review_on: string;
}

export interface KeyingBatches {
  activity_id: string;
  collected_on: string;
  created_at: Timestamp;
  created_by: string;
  id: string;
  name: string;
  source: string | null;
  stated_total: number;
}

export interface KeyingReleases {
  at: Timestamp;
  batch_id: string;
  by_account: string;
}

export interface Keyings {
  at: Timestamp;
  by_account: string;
  content: Buffer;
  sheet_id: string;
  turn: number;
}

export interface KeyingSettlements {
  at: Timestamp;
  by_account: string;
  content: Buffer;
  sheet_id: string;
}

export interface KeyingSheets {
  batch_id: string;
  code: string | null;
  id: string;
  position: number;
  voice_id: string | null;
}

export interface KeyingUnreadable {
  field: string;
  sheet_id: string;
}

export interface LinkAllocations {
  ended_at: Timestamp | null;
  ended_by: string | null;
  ended_why: string | null;
  group_id: string;
  id: string;
  officer_id: string;
  relevance: string;
  started_at: Timestamp;
  started_by: string | null;
}

export interface LinkConflicts {
  at: Timestamp;
  by_account: string | null;
  group_id: string;
  officer_id: string;
  why: string;
}

export interface LinkCovers {
  at: Timestamp;
  by_account: string | null;
  cover_officer: string;
  from_on: string;
  id: string;
  officer_id: string;
  until_on: string;
}

export interface LinkOfficers {
  account_id: string;
  appointed_at: Timestamp;
  appointed_by: string | null;
  communities: Generated<string[]>;
  ended_at: Timestamp | null;
  ended_by: string | null;
  ended_why: string | null;
  grade: string;
  id: string;
  service: string;
  telephone: string | null;
  wards: Generated<string[]>;
}

export interface MapLayers {
  activity_id: string;
  at: Timestamp;
  by_account: string | null;
  features: number;
  geojson: Json;
  id: string;
  name: string;
  points: number;
  source: string;
}

export interface MeetingActions {
  at: Timestamp;
  by_account: string | null;
  due_on: string;
  group_id: string;
  id: string;
  meeting_id: string;
  side: string;
  words: string;
}

export interface MeetingAgendaItems {
  at: Timestamp;
  by_account: string | null;
  id: string;
  invitation_id: string | null;
  meeting_id: string;
  words: string;
}

export interface MeetingAnswers {
  answer: string;
  at: Timestamp;
  by_account: string | null;
  invitation_id: string;
  needs: Buffer | null;
}

export interface MeetingAttendances {
  at: Timestamp;
  by_account: string | null;
  came: boolean;
  invitation_id: string;
}

export interface MeetingCancellations {
  at: Timestamp;
  by_account: string | null;
  meeting_id: string;
  why: string;
}

export interface MeetingInvitations {
  by_account: string | null;
  group_id: string | null;
  id: string;
  invited_at: Timestamp;
  meeting_id: string;
  officer_id: string | null;
}

export interface MeetingMinutes {
  meeting_id: string;
  saved_at: Timestamp;
  saved_by: string | null;
  words: string;
}

export interface MeetingMinutesFinal {
  at: Timestamp;
  by_account: string | null;
  meeting_id: string;
}

export interface Migrations {
  at: Generated<Timestamp>;
  checksum: string;
  name: string;
}

export interface ModerationAlerts {
  account_id: string;
  on_day: string;
  waiting: number;
}

export interface ModerationHints {
  found_at: Timestamp;
  from_at: Timestamp;
  group_id: string | null;
  id: string;
  kind: string;
  n: number;
  noted_at: Timestamp | null;
  noted_by: string | null;
  noted_n: number | null;
  participant: Buffer | null;
  project_id: string | null;
  subject: string;
  to_at: Timestamp;
  wards: number | null;
}

export interface NeighbourhoodWards {
  ends_on: string | null;
  neighbourhood_id: string;
  starts_on: string;
  ward_id: string;
}

export interface NetworkMeetings {
  about_plan: boolean;
  access: string | null;
  arranger: string;
  called_at: Timestamp;
  called_by: string | null;
  changed_at: Timestamp | null;
  ends_at: Timestamp;
  group_id: string | null;
  id: string;
  kind: string;
  link: string | null;
  place: string | null;
  sequence: Generated<number>;
  starts_at: Timestamp;
  title: string;
}

export interface NetworkReportPublications {
  at: Timestamp;
  by_account: string | null;
  report_id: string;
}

export interface NetworkReports {
  achievements: string;
  approach: string;
  as_at: Timestamp;
  figures: Json;
  id: string;
  made_at: Timestamp;
  made_by: string | null;
  next_steps: string;
  purpose: string;
  subject: string;
}

export interface NetworkRules {
  at: Timestamp;
  by_account: string | null;
  id: string;
  name: string;
  value: number;
}

export interface NetworkSuggestions {
  answer: Json;
  asked_at: Timestamp;
  asked_by: string | null;
  id: string;
  kind: string;
}

export interface Notices {
  created_at: Timestamp;
  done_by: string | null;
  message: Buffer | null;
  sent_at: Timestamp | null;
  step: string;
  voice_id: string;
  way: string;
}

export interface OfficerMeetingCounts {
  attended: Generated<number>;
  officer_id: string;
  plan_year: number;
  warned_at: Timestamp | null;
}

export interface OpinionImports {
  activity_id: string;
  at: Timestamp;
  by_account: string | null;
  content: Buffer | null;
  id: string;
  summary: Json;
  taken_at: Timestamp | null;
}

export interface OpinionMaps {
  activity_id: string;
  made_at: Timestamp;
  page: Json;
  through: Int8;
  version: number;
  weights: Json;
  whole: Buffer;
}

export interface OpinionReports {
  activity_id: string;
  at: Timestamp;
  by_account: string | null;
  foreword: string;
  id: string;
  page: Json;
}

export interface OpinionStatements {
  activity_id: string;
  added_at: Timestamp;
  added_by: string | null;
  author: string | null;
  better_than: number | null;
  cy: Generated<string>;
  id: string;
  meta: Generated<boolean>;
  number: number;
  once: string | null;
  source: string;
  text: string;
  voice_id: string | null;
}

export interface OpinionTallies {
  activity_id: string;
  agree: Generated<number>;
  disagree: Generated<number>;
  number: number;
  pass: Generated<number>;
  stripe: number;
}

export interface OpinionVoters {
  activity_id: string;
  codes: Generated<number[]>;
  id: string;
}

export interface OpinionWithdrawals {
  activity_id: string;
  at: Timestamp;
  by_account: string | null;
  reason: string;
  sentence: string;
  statement_id: string;
}

export interface Outbox {
  attempts: Generated<number>;
  created_at: Generated<Timestamp>;
  due_at: Generated<Timestamp>;
  failed_at: Timestamp | null;
  id: string;
  last_error: string | null;
  message: Buffer;
  sent_at: Timestamp | null;
  template: string;
  unique_key: string | null;
}

export interface OutcomePublications {
  at: Timestamp;
  by_account: string | null;
  outcome_id: string;
}

export interface Outcomes {
  created_at: Timestamp;
  created_by: string | null;
  decision_id: string | null;
  evidence: string;
  happened_on: string;
  id: string;
  project_id: string;
  title: string;
  translations: Generated<Json>;
  updated_at: Timestamp;
  version: Generated<number>;
  what: string;
}

export interface OutcomeThemes {
  outcome_id: string;
  theme_id: string;
}

export interface OutreachContacts {
  at: Timestamp;
  by_account: string | null;
  how: string;
  id: string;
  people: number;
  project_id: string;
  session_id: string;
}

export interface OutreachReasons {
  at: Timestamp;
  by_account: string | null;
  project_id: string;
  reason: string;
}

export interface OutreachSessions {
  called_off_at: Timestamp | null;
  called_off_by: string | null;
  called_off_why: string | null;
  contacts: Generated<number>;
  ends_at: Timestamp;
  id: string;
  made_at: Timestamp;
  made_by: string | null;
  partner: string;
  project_id: string;
  starts_at: Timestamp;
  venue: string;
  venue_type: string;
  ward_id: string | null;
}

export interface Passkeys {
  account_id: string;
  counter: Int8;
  created_at: Generated<Timestamp>;
  credential_id: string;
  id: string;
  last_used_at: Timestamp | null;
  name: string;
  public_key: Buffer;
  transports: Generated<string[]>;
}

export interface PinCells {
  activity_id: string;
  category: string;
  lat: number;
  level: number;
  lon: number;
  n: number;
  x: number;
  y: number;
}

export interface Pins {
  activity_id: string;
  category: Generated<string>;
  given_at: Timestamp;
  lat: number | null;
  lon: number | null;
  shape: string | null;
  shown: Generated<boolean>;
  told: string;
  voice_id: string;
  ward_id: string | null;
  x: number | null;
  y: number | null;
}

export interface PinWards {
  activity_id: string;
  category: string;
  n: number;
  ward_id: string;
}

export interface PlanComments {
  at: Timestamp;
  by_account: string | null;
  entry_id: string | null;
  group_id: string;
  id: string;
  item_before: Json | null;
  plan_id: string;
  responded_at: Timestamp | null;
  words: string;
}

export interface PlanItems {
  entry_id: string;
  how: string;
  may_change: string;
  plan_id: string;
  why: string;
}

export interface PlanResponses {
  accepted: boolean;
  at: Timestamp;
  by_account: string | null;
  comment_id: string;
  item_after: Json | null;
  words: string;
}

export interface PlanVersions {
  at: Timestamp;
  by_account: string | null;
  content: Json;
  number: number;
  plan_id: string;
  why: string;
}

export interface PollHands {
  activity_id: string;
  at: Timestamp;
  by_account: string | null;
  channel: Generated<string>;
  counts: Json;
  id: string;
  place: string;
}

export interface PollTallies {
  activity_id: string;
  n: number;
  option: string;
  stripe: number;
}

export interface Postcodes {
  lat: number;
  lon: number;
  postcode: string;
  small_area_code: string | null;
  ward_code: string | null;
}

export interface Posts {
  body: string;
  created_at: Generated<Timestamp>;
  created_by: string | null;
  id: string;
  notes_to_editors: string | null;
  picture_alt: string | null;
  picture_file: string | null;
  publish_at: Timestamp | null;
  slug: string;
  subject: string;
  summary: Generated<string>;
  title: string;
  translations: Generated<Json>;
  updated_at: Generated<Timestamp>;
  version: Generated<number>;
}

export interface PostWithdrawals {
  at: Timestamp;
  by_account: string | null;
  post_id: string;
  reason: string;
}

export interface PrintBatches {
  activity_id: string;
  created_at: Timestamp;
  created_by: string | null;
  id: string;
  kind: string;
  language: string;
  sheets: number;
}

export interface PrintSheets {
  batch_id: string;
  code: string;
  sheet: number;
}

export interface PrivacyRequests {
  account_id: string | null;
  acknowledge_by: string;
  answer_by: string;
  closed_at: Timestamp | null;
  contact: Buffer | null;
  id: string;
  kind: string;
  language: Generated<string>;
  once: string;
  receipts: Buffer | null;
  received_at: Generated<Timestamp>;
  reference: string;
  words: Buffer;
}

export interface PrivacyRequestSteps {
  at: Generated<Timestamp>;
  by_account: string | null;
  id: string;
  request_id: string;
  step: string;
  words: Buffer | null;
}

export interface PrivateNotes {
  at: Timestamp;
  by_account: string | null;
  group_id: string;
  id: string;
  once: string;
  side: string;
  words: Buffer;
}

export interface ProfileFigures {
  as_at: string;
  category: string;
  code: string;
  count: number | null;
  position: number;
  share: number | null;
  source: string;
  topic: string;
}

export interface ProjectBriefVersions {
  content: Json;
  project_id: string;
  replaced_at: Timestamp;
  replaced_by: string | null;
  version: number;
}

export interface ProjectClosures {
  at: Timestamp;
  by_account: string | null;
  project_id: string;
  summary: string;
}

export interface ProjectDocuments {
  added_at: Timestamp;
  added_by: string | null;
  body: Generated<string>;
  file_id: string | null;
  id: string;
  kind: Generated<string>;
  project_id: string;
  summary: Generated<string>;
  title: string;
  translations: Generated<Json>;
  version: Generated<number>;
}

export interface ProjectDocumentWithdrawals {
  at: Timestamp;
  by_account: string | null;
  document_id: string;
  reason: string;
}

export interface ProjectEventCancellations {
  activity_id: string;
  at: Timestamp;
  by_account: string | null;
  why: string;
}

export interface ProjectEvents {
  access: Generated<string[]>;
  access_words: Generated<string>;
  activity_id: string;
  attended: Generated<number>;
  capacity: number | null;
  cost: Generated<string>;
  ends_at: Timestamp;
  host_account: string | null;
  host_name: string;
  kind: string;
  online_link: Buffer | null;
  placed: Generated<number>;
  sequence: Generated<number>;
  series_id: string | null;
  starts_at: Timestamp;
  translations: Generated<Json>;
  updated_at: Timestamp;
  venue: string;
  venue_type: string;
  waiting: Generated<number>;
  walk_ins: Generated<number>;
  ward_id: string | null;
}

export interface ProjectLevelChanges {
  at: Timestamp;
  by_account: string | null;
  from_form: string | null;
  from_level: string | null;
  id: string;
  project_id: string;
  reason: string;
  to_form: string | null;
  to_level: string | null;
}

export interface ProjectOldSlugs {
  project_id: string;
  slug: string;
}

export interface ProjectPauses {
  at: Timestamp;
  by_account: string | null;
  ended_at: Timestamp | null;
  ended_by: string | null;
  id: string;
  project_id: string;
  reason: string;
}

export interface ProjectPlaces {
  area_id: string;
  project_id: string;
}

export interface ProjectPreviews {
  created_at: Timestamp;
  created_by: string | null;
  expires_at: Timestamp;
  project_id: string;
  token_hash: Buffer;
  withdrawn_at: Timestamp | null;
  withdrawn_by: string | null;
}

export interface ProjectPublications {
  at: Timestamp;
  by_account: string | null;
  project_id: string;
}

export interface Projects {
  can_change: Generated<string>;
  cannot_change: Generated<string>;
  contact_email: Generated<string>;
  contact_name: Generated<string>;
  created_at: Generated<Timestamp>;
  created_by: string | null;
  decide_by: string | null;
  decider: Generated<string>;
  ends_on: string | null;
  form: string | null;
  id: string;
  kind: Generated<string>;
  level: string | null;
  no_documents_reason: Generated<string>;
  no_unknowns_reason: Generated<string>;
  purpose: Generated<string>;
  slug: string;
  starts_on: string | null;
  title: string;
  translations: Generated<Json>;
  updated_at: Generated<Timestamp>;
  version: Generated<number>;
}

export interface ProjectSchedules {
  at: Timestamp;
  by_account: string | null;
  failed_at: Timestamp | null;
  failed_why: string | null;
  project_id: string;
  publish_at: Timestamp;
}

export interface ProjectSessions {
  added_at: Timestamp;
  added_by: string | null;
  held_on: string;
  id: string;
  kind: string;
  notes: Generated<string>;
  project_id: string;
  title: string;
}

export interface ProjectStages {
  created_at: Generated<Timestamp>;
  description: Generated<string>;
  ends_on: string | null;
  id: string;
  name: string;
  project_id: string;
  starts_on: string;
  step: string;
  translations: Generated<Json>;
}

export interface ProjectTeam {
  account_id: string;
  added_at: Timestamp;
  lead: Generated<boolean>;
  project_id: string;
  shown_as: string;
}

export interface ProjectTopics {
  name: string;
  project_id: string;
  slug: string;
}

export interface ProjectUnknowns {
  added_at: Timestamp;
  added_by: string | null;
  answer: string | null;
  answered_at: Timestamp | null;
  answered_by: string | null;
  id: string;
  project_id: string;
  question: string;
  translations: Generated<Json>;
}

export interface QuestionJoins {
  activity_id: string;
  at: Timestamp;
  by_account: string | null;
  from_question: string;
  id: string;
  into_question: string;
  undone_at: Timestamp | null;
  undone_by: string | null;
}

export interface QuestionSources {
  href: string;
  label: string;
  position: number;
  reply_id: string;
  voice_id: string;
}

export interface QuestionWants {
  at: Timestamp;
  question_id: string;
  via: string | null;
  wanter: string;
}

export interface QuietNudges {
  at: Timestamp;
  group_id: string;
  on_day: string;
}

export interface RecordAddresses {
  ended_at: Timestamp | null;
  group_id: string;
  made_at: Timestamp;
  made_by: string | null;
  token: string;
}

export interface RecordEntries {
  at: Timestamp;
  by_account: string | null;
  by_role: string;
  commitment: string;
  deed: string;
  details: Generated<Json>;
  id: string;
  public: Json | null;
  salt: string;
  subject: string | null;
  why: string | null;
}

export interface RecordPromises {
  due_on: string;
  ended_as: string | null;
  ended_at: Timestamp | null;
  ended_by: string | null;
  ended_why: string | null;
  group_id: string;
  id: string;
  made_at: Timestamp;
  made_by: string | null;
  once: string;
  side: string;
  version: Generated<number>;
  words: string;
}

export interface RecordPromiseVersions {
  due_on: string;
  ended_at: Timestamp;
  ended_by: string | null;
  group_id: string;
  promise_id: string;
  version: number;
  why: string;
  words: string;
}

export interface RecordSeals {
  entry_id: string;
  hash: string;
  place: Int8;
  previous: string;
  sealed_at: Generated<Timestamp>;
}

export interface RecordWaiting {
  entry_id: string;
}

export interface RecoveryCodes {
  account_id: string;
  code_hash: Buffer;
  created_at: Generated<Timestamp>;
  used_at: Timestamp | null;
}

export interface RetentionRuns {
  at: Generated<Timestamp>;
  id: string;
  removed: number;
  rule: string;
}

export interface SensitiveReads {
  account_id: string;
  at: Generated<Timestamp>;
  id: string;
  subject: string | null;
  what: string;
  why: string | null;
}

export interface Sessions {
  account_id: string;
  created_at: Generated<Timestamp>;
  device: Generated<string>;
  expires_at: Timestamp;
  id: Generated<string>;
  second_factor_at: Timestamp | null;
  seen_at: Generated<Timestamp>;
  token_hash: Buffer;
}

export interface SessionShows {
  activity_id: string;
  at: Timestamp;
  by_account: string | null;
  voice_id: string;
}

export interface Settings {
  colour: Generated<string>;
  contact_address: Generated<string>;
  contact_email: Generated<string>;
  contact_phone: Generated<string>;
  lad_code: string | null;
  logo_file: string | null;
  name: string;
  only_one: Generated<boolean>;
  rules: Generated<Json>;
  short_name: string;
  strapline: Generated<string>;
  texts: Generated<Json>;
  typeface: Generated<string>;
  updated_at: Generated<Timestamp>;
  welcome: Generated<string>;
}

export interface SignInLinks {
  account_id: string | null;
  created_at: Generated<Timestamp>;
  email: Buffer;
  email_key: Buffer;
  expires_at: Timestamp;
  language: Generated<string>;
  purpose: string;
  return_to: string | null;
  token_hash: Buffer;
  used_at: Timestamp | null;
}

export interface SkillAgreements {
  at: Timestamp;
  by_account: string | null;
  match_id: string;
  side: string;
}

export interface SkillEntries {
  about: string;
  account_id: string;
  details: Buffer;
  ends_on: string;
  for_whom: Generated<string>;
  group_id: string | null;
  id: string;
  kinds: string[];
  languages: Generated<string[]>;
  made_at: Timestamp;
  paid: boolean | null;
  pay: Generated<string>;
  project_id: string | null;
  side: string;
  times: Generated<string>;
  title: string;
  told_end_at: Timestamp | null;
  ward_id: string | null;
}

export interface SkillMatchEnds {
  at: Timestamp;
  by_account: string | null;
  match_id: string;
  side: string;
  why: string;
}

export interface SkillMatches {
  asked_at: Timestamp;
  asked_by_side: string;
  id: string;
  need_id: string;
  offer_id: string;
}

export interface SkillReports {
  at: Timestamp;
  by_account: string;
  entry_id: string;
  id: string;
  settled_at: Timestamp | null;
  settled_by: string | null;
  words: Buffer;
}

export interface SolutionAdoptions {
  activity_id: string;
  at: Timestamp;
  by_account: string | null;
  decision_id: string;
  idea_id: string;
  published_at: Timestamp | null;
}

export interface SolutionAffected {
  activity_id: string;
  at: Timestamp;
  person: string;
  problem_id: string;
  via: string | null;
}

export interface SolutionAgreements {
  activity_id: string;
  at: Timestamp;
  by_account: string | null;
  id: string;
  next_on: string;
  next_step: string;
  owner: string;
  problem_id: string;
}

export interface SolutionGroups {
  activity_id: string;
  group_id: string;
  joined_at: Timestamp;
  left_at: Timestamp | null;
  name: string;
  problem_id: string;
  voice_id: string;
}

export interface SolutionIdeas {
  activity_id: string;
  given_at: Timestamp;
  gone_by: string | null;
  group_id: string | null;
  id: string;
  problem_id: string;
}

export interface SolutionJoins {
  act: string;
  activity_id: string;
  at: Timestamp;
  by_account: string | null;
  from_id: string;
  into_id: string;
  undone_at: Timestamp | null;
  undone_by: string | null;
  what: string;
  why: string;
}

export interface SolutionProblems {
  activity_id: string;
  affected: Generated<number>;
  given_at: Timestamp;
  gone_by: string | null;
  group_id: string | null;
  id: string;
  next_on: string | null;
  next_step: Generated<string>;
  owner: Generated<string>;
  step: Generated<string>;
  ward_id: string | null;
}

export interface SolutionPrototypes {
  activity_id: string;
  at: Timestamp;
  by_account: string | null;
  cost_pence: Int8 | null;
  from_on: string;
  id: string;
  idea_id: string;
  place: string;
  to_on: string;
  what: string;
  who: string;
}

export interface SolutionSteps {
  activity_id: string;
  at: Timestamp;
  by_account: string | null;
  by_group: Generated<string>;
  id: string;
  problem_id: string;
  step: string;
  why: string;
}

export interface SolutionTests {
  activity_id: string;
  after: Numeric | null;
  at: Timestamp;
  before: Numeric | null;
  by_account: string | null;
  id: string;
  measure: Generated<string>;
  prototype_id: string;
  seen: string;
  tested_on: string;
  verdict: string;
}

export interface StatementVotes {
  activity_id: string;
  at: Timestamp;
  number: number;
  tx: Generated<Int8>;
  vote: number | null;
  voter: string;
}

export interface Stories {
  activity_id: string;
  given_at: Timestamp;
  picture: boolean;
  reason: string | null;
  voice_id: string;
}

export interface StoryWords {
  activity_id: string;
  voice_id: string;
  word: string;
}

export interface SurveyResultPublications {
  activity_id: string;
  at: Timestamp;
  by_account: string | null;
}

export interface SurveyTables {
  activity_id: string;
  asked_at: Timestamp;
  asked_by: string | null;
  column_by: string;
  id: string;
  made_at: Timestamp | null;
  result: Json | null;
  row_by: string;
  weighted: boolean;
}

export interface SurveyTallies {
  activity_id: string;
  n: number;
  name: string;
  slice: string;
  stripe: number;
  value: string;
}

export interface SurveyVersions {
  activity_id: string;
  at: Timestamp;
  before: Json;
  by_account: string | null;
  change: string;
  question: string | null;
  version: number;
  why: string | null;
}

export interface Tallies {
  key: string;
  n: Int8;
  stripe: number;
  subject: string;
}

export interface TermsAgreements {
  agreed_at: Timestamp;
  by_account: string | null;
  group_id: string;
  name: string;
  version: number;
}

export interface TermsVersions {
  at: Timestamp;
  by_account: string | null;
  clauses: string[];
  number: number;
  why: string;
}

export interface ThemeAsks {
  answered_at: Timestamp | null;
  choices: Json;
  learning_id: string;
  part: string;
  passed_at: Timestamp | null;
  place: number;
  voice_id: string;
  why: string;
}

export interface ThemeCheckItems {
  check_id: string;
  first: string[];
  first_by: string | null;
  part: string;
  place: number;
  second: string[] | null;
  second_at: Timestamp | null;
  settled: string[] | null;
  settled_at: Timestamp | null;
  settled_by: string | null;
  voice_id: string;
}

export interface ThemeChecks {
  agreement: Json | null;
  asked_at: Timestamp;
  asked_by: string | null;
  coder: string | null;
  finished_at: Timestamp | null;
  id: string;
  project_id: string;
  seed: string;
}

export interface ThemeCoverages {
  at: Timestamp;
  basis: string;
  channels: Json;
  project_id: string;
  themes: Json;
}

export interface ThemeLearnings {
  about: string | null;
  at: Timestamp;
  by_account: string | null;
  comments: number;
  held_out: Json | null;
  id: string;
  labels: number;
  model: string;
  part: string | null;
  project_id: string;
  seed: string;
  suggested: number;
}

export interface ThemeMerges {
  at: Timestamp;
  by_account: string | null;
  from_theme: string;
  id: string;
  into_theme: string;
  undone_at: Timestamp | null;
  undone_by: string | null;
}

export interface ThemeQuotes {
  ended_at: Timestamp | null;
  ended_by: string | null;
  ended_why: string | null;
  id: string;
  part: string;
  pinned_at: Timestamp;
  pinned_by: string | null;
  theme_id: string;
  version: number;
  voice_id: string;
}

export interface ThemeReadings {
  at: Timestamp;
  by_account: string | null;
  by_lot: boolean;
  none: boolean;
  part: string;
  project_id: string;
  voice_id: string;
}

export interface ThemeRemovals {
  at: Timestamp;
  by_account: string | null;
  part: string;
  theme_id: string;
  voice_id: string;
}

export interface ThemeRules {
  at: Timestamp;
  by_account: string | null;
  ended_at: Timestamp | null;
  ended_by: string | null;
  id: string;
  phrase: string;
  theme_id: string;
}

export interface ThemeRunComments {
  copies: number;
  part: string;
  place: number;
  rank: number;
  run_id: string;
  says: number;
  voice_id: string;
}

export interface ThemeRunDecisions {
  at: Timestamp;
  by_account: string | null;
  deed: string;
  id: string;
  place: number;
  read: number;
  run_id: string;
  suggested: number;
  theme_id: string | null;
}

export interface ThemeRuns {
  about: string | null;
  at: Timestamp;
  by_account: string | null;
  comments: number;
  id: string;
  input_hash: string;
  model: string;
  number: number | null;
  part: string | null;
  project_id: string;
  repeats: number;
  seed: string;
  unplaced: number;
}

export interface ThemeRunThemes {
  comments: number;
  distinct_comments: number;
  examples: number[];
  keyphrases: Json;
  language: string;
  place: number;
  proposal: string | null;
  run_id: string;
  shaky: boolean;
  steadiness: number;
}

export interface Themes {
  created_at: Generated<Timestamp>;
  created_by: string | null;
  description: Generated<string>;
  id: string;
  name: string;
  position: Generated<number>;
  project_id: string | null;
  subject: string;
  translations: Generated<Json>;
}

export interface ThemeSplits {
  at: Timestamp;
  by_account: string | null;
  from_theme: string;
  new_theme: string;
}

export interface TotpSecrets {
  account_id: string;
  confirmed_at: Timestamp | null;
  created_at: Generated<Timestamp>;
  last_step: Int8 | null;
  secret: Buffer;
}

export interface UsedChallenges {
  digest: Buffer;
  expires_at: Timestamp;
}

export interface VoiceAlikeBands {
  band: number;
  group_id: string;
  subject: string;
  voice_id: string;
}

export interface VoiceAlikes {
  at: Timestamp;
  group_id: string;
  voice_id: string;
}

export interface VoiceAppeals {
  answer: string | null;
  answered_at: Timestamp | null;
  answered_by: string | null;
  at: Timestamp;
  id: string;
  upheld: boolean | null;
  voice_id: string;
  words: string;
}

export interface VoiceCountings {
  at: Timestamp;
  by_account: string | null;
  subject: string;
  voice_id: string;
  why: string;
}

export interface VoiceErasures {
  at: Timestamp;
  subject: string;
  voice_id: string;
  why: string;
}

export interface VoiceModerations {
  at: Timestamp;
  by_account: string | null;
  deed: string;
  id: string;
  reason: string | null;
  sentence: string | null;
  voice_id: string;
}

export interface VoicePublications {
  at: Timestamp;
  by_account: string | null;
  given_at: Timestamp;
  project_id: string | null;
  subject: string;
  voice_id: string;
}

export interface VoiceReads {
  at: Timestamp;
  by_account: string | null;
  voice_id: string;
}

export interface VoiceRefusals {
  at: Timestamp;
  by_account: string | null;
  reason: string;
  sentence: string;
  subject: string;
  voice_id: string;
}

export interface VoiceReplies {
  answer: string | null;
  answered_at: Timestamp | null;
  answered_by: string | null;
  due_on: string | null;
  id: string;
  owner_account: string | null;
  promised_at: Timestamp;
  public: Generated<boolean>;
  service: string | null;
  service_id: string | null;
  voice_id: string;
}

export interface VoiceReplyActions {
  at: Timestamp;
  by_account: string | null;
  due_on: string | null;
  id: string;
  reply_id: string;
  voice_id: string;
  words: string | null;
}

export interface VoiceReplyEndings {
  at: Timestamp;
  by_account: string | null;
  ending: string;
  reply_id: string;
  voice_id: string;
  words: string | null;
}

export interface VoiceReports {
  at: Timestamp;
  id: string;
  reason: string;
  settled_at: Timestamp | null;
  settled_by: string | null;
  voice_id: string;
  words: string | null;
}

export interface Voices {
  account_id: string | null;
  activity_id: string | null;
  boundary_code: string | null;
  channel: string;
  consent_contact: boolean;
  consent_noted: string | null;
  consent_publish: boolean;
  data: Generated<Json>;
  entered_by: string | null;
  entered_for: string | null;
  given_at: Timestamp;
  id: string;
  kind: string;
  language: Generated<string>;
  once: string;
  one_each: Generated<boolean>;
  participant: Buffer | null;
  participant_level: string | null;
  project_id: string | null;
  public_name: string | null;
  receipt: string;
  received_at: Generated<Timestamp>;
  small_area_id: string | null;
  source: string | null;
  subject: string;
  under_18: Generated<boolean>;
  ward_id: string | null;
  words: string | null;
}

export interface VoiceSubjects {
  project_id: string | null;
  subject: string;
}

export interface VoiceThemes {
  confirmed_at: Timestamp | null;
  confirmed_by: string | null;
  how: string;
  part: Generated<string>;
  put_at: Timestamp;
  put_by: string | null;
  theme_id: string;
  via: string | null;
  voice_id: string;
}

export interface VoiceVersions {
  by_account: string | null;
  data: Json;
  replaced_at: Timestamp;
  replaced_by: string;
  version: number;
  voice_id: string;
  words: string | null;
}

export interface VoiceWaits {
  alike: string | null;
  project_id: string | null;
  since: Timestamp;
  subject: string;
  voice_id: string;
  why: string;
}

export interface WorkingApplications {
  accepted: boolean | null;
  account_id: string;
  answered_at: Timestamp | null;
  answered_by: string | null;
  at: Timestamp;
  id: string;
  named: boolean;
  project_id: string;
  why: string | null;
  words: Buffer;
  working_group_id: string;
}

export interface WorkingGroups {
  community_seats: number;
  created_at: Timestamp;
  created_by: string | null;
  id: string;
  joining: string;
  name: string;
  officer_seats: number;
  project_id: string;
  purpose: string;
}

export interface WorkingInvitations {
  at: Timestamp;
  by_account: string | null;
  email: Buffer;
  email_key: Buffer;
  id: string;
  project_id: string;
  used_at: Timestamp | null;
  working_group_id: string;
}

export interface WorkingMotions {
  at: Timestamp;
  draft_id: string | null;
  ended_at: Timestamp | null;
  filled_community: number | null;
  filled_officer: number | null;
  id: string;
  kind: string;
  no_community: number | null;
  no_officer: number | null;
  outcome: string | null;
  project_id: string;
  remove_seat: string | null;
  seat_id: string;
  version: number | null;
  words: Generated<string>;
  working_group_id: string;
  yes_community: number | null;
  yes_officer: number | null;
}

export interface WorkingSeats {
  account_id: string | null;
  id: string;
  left_at: Timestamp | null;
  left_by_motion: string | null;
  named: Generated<boolean>;
  project_id: string;
  side: string;
  taken_at: Timestamp;
  working_group_id: string;
}

export interface WorkingVotes {
  at: Timestamp;
  motion_id: string;
  project_id: string;
  seat_id: string;
  working_group_id: string;
  yes: boolean;
}

export interface Tables {
  account_erasures: AccountErasures;
  accounts: Accounts;
  activities: Activities;
  activity_closures: ActivityClosures;
  activity_equality_ends: ActivityEqualityEnds;
  activity_format_checks: ActivityFormatChecks;
  activity_format_publications: ActivityFormatPublications;
  activity_formats: ActivityFormats;
  activity_openings: ActivityOpenings;
  activity_publications: ActivityPublications;
  affinity_clusters: AffinityClusters;
  affinity_items: AffinityItems;
  affinity_members: AffinityMembers;
  affinity_moves: AffinityMoves;
  affinity_placings: AffinityPlacings;
  affinity_sessions: AffinitySessions;
  announcement_subjects: AnnouncementSubjects;
  announcements: Announcements;
  answer_file_words: AnswerFileWords;
  answer_files: AnswerFiles;
  areas: Areas;
  asked_questions: AskedQuestions;
  ballot_code_uses: BallotCodeUses;
  ballot_codes: BallotCodes;
  ballot_counts: BallotCounts;
  ballot_letters: BallotLetters;
  ballot_result_publications: BallotResultPublications;
  ballots: Ballots;
  boundaries: Boundaries;
  cascade_returns: CascadeReturns;
  cascades: Cascades;
  contacts: Contacts;
  council_service_answers: CouncilServiceAnswers;
  council_service_versions: CouncilServiceVersions;
  council_services: CouncilServices;
  data_exports: DataExports;
  decision_coverages: DecisionCoverages;
  decision_publications: DecisionPublications;
  decision_responses: DecisionResponses;
  decision_themes: DecisionThemes;
  decisions: Decisions;
  dialogue_entries: DialogueEntries;
  dialogue_tallies: DialogueTallies;
  dialogue_versions: DialogueVersions;
  draft_answers: DraftAnswers;
  draft_comments: DraftComments;
  draft_tallies: DraftTallies;
  draft_versions: DraftVersions;
  drafts: Drafts;
  engagement_plans: EngagementPlans;
  equality_counts: EqualityCounts;
  event_agenda_items: EventAgendaItems;
  event_agenda_rankings: EventAgendaRankings;
  event_answers: EventAnswers;
  event_calls: EventCalls;
  event_cancellations: EventCancellations;
  event_changes: EventChanges;
  event_note_endings: EventNoteEndings;
  event_people: EventPeople;
  event_photos: EventPhotos;
  event_places: EventPlaces;
  event_proposals: EventProposals;
  event_reports: EventReports;
  event_roles: EventRoles;
  event_series: EventSeries;
  event_shifts: EventShifts;
  event_signups: EventSignups;
  event_swaps: EventSwaps;
  event_times: EventTimes;
  event_walk_ins: EventWalkIns;
  events: Events;
  expertise_answers: ExpertiseAnswers;
  expertise_calls: ExpertiseCalls;
  expertise_reports: ExpertiseReports;
  export_parts: ExportParts;
  exports: Exports;
  external_identities: ExternalIdentities;
  field_activities: FieldActivities;
  field_answers: FieldAnswers;
  field_codes: FieldCodes;
  field_devices: FieldDevices;
  field_endings: FieldEndings;
  field_files: FieldFiles;
  field_sessions: FieldSessions;
  field_settlements: FieldSettlements;
  field_tallies: FieldTallies;
  files: Files;
  follow_tellings: FollowTellings;
  follows: Follows;
  format_request_endings: FormatRequestEndings;
  format_requests: FormatRequests;
  forward_entries: ForwardEntries;
  forward_withdrawals: ForwardWithdrawals;
  grant_ends: GrantEnds;
  grants: Grants;
  group_doubles_settled: GroupDoublesSettled;
  group_imports: GroupImports;
  group_memberships: GroupMemberships;
  group_milestones: GroupMilestones;
  group_proposal_answers: GroupProposalAnswers;
  group_proposals: GroupProposals;
  group_removals: GroupRemovals;
  group_versions: GroupVersions;
  group_wards: GroupWards;
  groups: Groups;
  hall_ends: HallEnds;
  hall_items: HallItems;
  hall_steps: HallSteps;
  halls: Halls;
  hmw_dots: HmwDots;
  hmw_ideas: HmwIdeas;
  hmw_people: HmwPeople;
  idea_comments: IdeaComments;
  idea_joins: IdeaJoins;
  idea_statuses: IdeaStatuses;
  idea_supports: IdeaSupports;
  idea_words: IdeaWords;
  ideas: Ideas;
  import_uploads: ImportUploads;
  imports: Imports;
  invitations: Invitations;
  jobs: Jobs;
  joint_comments: JointComments;
  joint_draft_versions: JointDraftVersions;
  joint_drafts: JointDrafts;
  joint_publications: JointPublications;
  joint_suggestions: JointSuggestions;
  key_group_designations: KeyGroupDesignations;
  keying_batches: KeyingBatches;
  keying_releases: KeyingReleases;
  keying_settlements: KeyingSettlements;
  keying_sheets: KeyingSheets;
  keying_unreadable: KeyingUnreadable;
  keyings: Keyings;
  link_allocations: LinkAllocations;
  link_conflicts: LinkConflicts;
  link_covers: LinkCovers;
  link_officers: LinkOfficers;
  map_layers: MapLayers;
  meeting_actions: MeetingActions;
  meeting_agenda_items: MeetingAgendaItems;
  meeting_answers: MeetingAnswers;
  meeting_attendances: MeetingAttendances;
  meeting_cancellations: MeetingCancellations;
  meeting_invitations: MeetingInvitations;
  meeting_minutes: MeetingMinutes;
  meeting_minutes_final: MeetingMinutesFinal;
  migrations: Migrations;
  moderation_alerts: ModerationAlerts;
  moderation_hints: ModerationHints;
  neighbourhood_wards: NeighbourhoodWards;
  network_meetings: NetworkMeetings;
  network_report_publications: NetworkReportPublications;
  network_reports: NetworkReports;
  network_rules: NetworkRules;
  network_suggestions: NetworkSuggestions;
  notices: Notices;
  officer_meeting_counts: OfficerMeetingCounts;
  opinion_imports: OpinionImports;
  opinion_maps: OpinionMaps;
  opinion_reports: OpinionReports;
  opinion_statements: OpinionStatements;
  opinion_tallies: OpinionTallies;
  opinion_voters: OpinionVoters;
  opinion_withdrawals: OpinionWithdrawals;
  outbox: Outbox;
  outcome_publications: OutcomePublications;
  outcome_themes: OutcomeThemes;
  outcomes: Outcomes;
  outreach_contacts: OutreachContacts;
  outreach_reasons: OutreachReasons;
  outreach_sessions: OutreachSessions;
  passkeys: Passkeys;
  pin_cells: PinCells;
  pin_wards: PinWards;
  pins: Pins;
  plan_comments: PlanComments;
  plan_items: PlanItems;
  plan_responses: PlanResponses;
  plan_versions: PlanVersions;
  poll_hands: PollHands;
  poll_tallies: PollTallies;
  post_withdrawals: PostWithdrawals;
  postcodes: Postcodes;
  posts: Posts;
  print_batches: PrintBatches;
  print_sheets: PrintSheets;
  privacy_request_steps: PrivacyRequestSteps;
  privacy_requests: PrivacyRequests;
  private_notes: PrivateNotes;
  profile_figures: ProfileFigures;
  project_brief_versions: ProjectBriefVersions;
  project_closures: ProjectClosures;
  project_document_withdrawals: ProjectDocumentWithdrawals;
  project_documents: ProjectDocuments;
  project_event_cancellations: ProjectEventCancellations;
  project_events: ProjectEvents;
  project_level_changes: ProjectLevelChanges;
  project_old_slugs: ProjectOldSlugs;
  project_pauses: ProjectPauses;
  project_places: ProjectPlaces;
  project_previews: ProjectPreviews;
  project_publications: ProjectPublications;
  project_schedules: ProjectSchedules;
  project_sessions: ProjectSessions;
  project_stages: ProjectStages;
  project_team: ProjectTeam;
  project_topics: ProjectTopics;
  project_unknowns: ProjectUnknowns;
  projects: Projects;
  question_joins: QuestionJoins;
  question_sources: QuestionSources;
  question_wants: QuestionWants;
  quiet_nudges: QuietNudges;
  record_addresses: RecordAddresses;
  record_entries: RecordEntries;
  record_promise_versions: RecordPromiseVersions;
  record_promises: RecordPromises;
  record_seals: RecordSeals;
  record_waiting: RecordWaiting;
  recovery_codes: RecoveryCodes;
  retention_runs: RetentionRuns;
  sensitive_reads: SensitiveReads;
  session_shows: SessionShows;
  sessions: Sessions;
  settings: Settings;
  sign_in_links: SignInLinks;
  skill_agreements: SkillAgreements;
  skill_entries: SkillEntries;
  skill_match_ends: SkillMatchEnds;
  skill_matches: SkillMatches;
  skill_reports: SkillReports;
  solution_adoptions: SolutionAdoptions;
  solution_affected: SolutionAffected;
  solution_agreements: SolutionAgreements;
  solution_groups: SolutionGroups;
  solution_ideas: SolutionIdeas;
  solution_joins: SolutionJoins;
  solution_problems: SolutionProblems;
  solution_prototypes: SolutionPrototypes;
  solution_steps: SolutionSteps;
  solution_tests: SolutionTests;
  statement_votes: StatementVotes;
  stories: Stories;
  story_words: StoryWords;
  survey_result_publications: SurveyResultPublications;
  survey_tables: SurveyTables;
  survey_tallies: SurveyTallies;
  survey_versions: SurveyVersions;
  tallies: Tallies;
  terms_agreements: TermsAgreements;
  terms_versions: TermsVersions;
  theme_asks: ThemeAsks;
  theme_check_items: ThemeCheckItems;
  theme_checks: ThemeChecks;
  theme_coverages: ThemeCoverages;
  theme_learnings: ThemeLearnings;
  theme_merges: ThemeMerges;
  theme_quotes: ThemeQuotes;
  theme_readings: ThemeReadings;
  theme_removals: ThemeRemovals;
  theme_rules: ThemeRules;
  theme_run_comments: ThemeRunComments;
  theme_run_decisions: ThemeRunDecisions;
  theme_run_themes: ThemeRunThemes;
  theme_runs: ThemeRuns;
  theme_splits: ThemeSplits;
  themes: Themes;
  totp_secrets: TotpSecrets;
  used_challenges: UsedChallenges;
  voice_alike_bands: VoiceAlikeBands;
  voice_alikes: VoiceAlikes;
  voice_appeals: VoiceAppeals;
  voice_countings: VoiceCountings;
  voice_erasures: VoiceErasures;
  voice_moderations: VoiceModerations;
  voice_publications: VoicePublications;
  voice_reads: VoiceReads;
  voice_refusals: VoiceRefusals;
  voice_replies: VoiceReplies;
  voice_reply_actions: VoiceReplyActions;
  voice_reply_endings: VoiceReplyEndings;
  voice_reports: VoiceReports;
  voice_subjects: VoiceSubjects;
  voice_themes: VoiceThemes;
  voice_versions: VoiceVersions;
  voice_waits: VoiceWaits;
  voices: Voices;
  working_applications: WorkingApplications;
  working_groups: WorkingGroups;
  working_invitations: WorkingInvitations;
  working_motions: WorkingMotions;
  working_seats: WorkingSeats;
  working_votes: WorkingVotes;
}
