/** What stays with the old council when wards leave it: what was said and done there, and what waits in one browser. */
export const stays = new Set([
  'migrations',
  'record_entries',
  'record_waiting',
  'record_seals',
  'outbox',
  'jobs',
  'drafts',
  'sessions',
  'sign_in_links',
  'used_challenges',
  'invitations',
  'account_erasures',
  'sensitive_reads',
  'privacy_requests',
  'privacy_request_steps',
  'retention_runs',
  'imports',
  'import_uploads',
  'group_imports',
  'exports',
  'data_exports',
  // Fingerprinted with the old council's key: people make new ones.
  'recovery_codes',
  'export_parts',
  'neighbourhood_wards',
  // What groups were asked to send on is told where it was asked.
  'cascades',
  'cascade_returns',
  'expertise_calls',
  'expertise_answers',
  'expertise_reports',
  'council_service_answers',
  'network_suggestions',
  'link_covers',
  // Offers and needs end within a year: people share them anew.
  'skill_entries',
  'skill_matches',
  'skill_agreements',
  'skill_match_ends',
  'skill_reports',
  // What was planned is told where it was planned.
  'forward_entries',
  'forward_withdrawals',
  'engagement_plans',
  'plan_items',
  'plan_versions',
  'plan_comments',
  'plan_responses',
  'network_reports',
  'network_report_publications',
  // Who was written to on a day.
  'moderation_alerts',
])

/** Conditions in SQL, by what they choose. */
export type Sets = {
  P: string
  A: string
  V: string
  T: string
  D: string
  /** Groups that work nowhere else. */
  G: string
  subjects: string
  people: string
  wards: string
  codes: string
}

/** Which rows leave with some wards: projects that lie wholly in them, and all that hangs on those. `wards` are ids in quotes. */
export function setsOf(schema: string, wards: string): Sets {
  const P = `(select p.id from ${schema}.projects p where exists (select from ${schema}.project_places x where x.project_id = p.id)
    and not exists (select from ${schema}.project_places x where x.project_id = p.id and x.area_id not in (${wards})))`
  const A = `(select id from ${schema}.activities where project_id in ${P})`
  // What a group told the council goes where the group goes.
  const G = `(select w.group_id from ${schema}.group_wards w group by w.group_id having bool_and(w.area_id in (${wards})))`
  const V = `(select id from ${schema}.voices where project_id in ${P}
    or subject in (select 'group:' || id from ${schema}.groups where id in ${G}))`
  const T = `(select id from ${schema}.themes where project_id in ${P})`
  const D = `(select id from ${schema}.decisions where project_id in ${P})`
  const wardCodes = `select code from ${schema}.boundaries where area_id in (${wards})`
  return {
    P,
    A,
    V,
    T,
    D,
    G,
    wards,
    subjects: `(select 'project:' || id from ${schema}.projects where id in ${P} union select 'activity:' || id from ${schema}.activities where id in ${A}
      union select 'theme:' || id from ${schema}.themes where id in ${T} union select 'decision:' || id from ${schema}.decisions where id in ${D} union select 'area:' || id from ${schema}.areas where id in (${wards})
      union select 'group:' || id from ${schema}.groups where id in ${G}
      union select 'ward:' || id from ${schema}.areas where id in (${wards}))`,
    people: `(select account_id from ${schema}.voices where id in ${V} and account_id is not null union select account_id from ${schema}.project_team where project_id in ${P}
      union select account_id from ${schema}.grants where role = 'administrator'
      union select account_id from ${schema}.working_seats where project_id in ${P} and account_id is not null
      union select account_id from ${schema}.link_officers where id in ${officersOf(schema, G)})`,
    codes: `(${wardCodes} union select code from ${schema}.boundaries where ward_code in (${wardCodes}))`,
  }
}

/** Link officers of groups that leave. */
const officersOf = (schema: string, G: string) =>
  `(select officer_id from ${schema}.link_allocations where group_id in ${G} union select officer_id from ${schema}.link_conflicts where group_id in ${G})`

/** What both councils need afterwards: copied, not moved. */
export const copied = (schema: string, { people, codes, G }: Sets): Record<string, string> => ({
  settings: 'true',
  network_rules: 'true',
  terms_versions: 'true',
  event_series: 'true',
  council_services: 'true',
  council_service_versions: 'true',
  link_officers: `id in ${officersOf(schema, G)}`,
  officer_meeting_counts: `officer_id in ${officersOf(schema, G)}`,
  areas: `id in (select area_id from ${schema}.boundaries where code in ${codes}) or kind = 'council'`,
  boundaries: `code in ${codes}`,
  profile_figures: `code in ${codes} or code = (select lad_code from ${schema}.settings)`,
  postcodes: `ward_code in ${codes}`,
  accounts: `id in ${people}`,
  passkeys: `account_id in ${people}`,
  totp_secrets: `account_id in ${people}`,
  external_identities: `account_id in ${people}`,
  grants: `account_id in ${people}`,
  grant_ends: `grant_id in (select id from ${schema}.grants where account_id in ${people})`,
})

/** The condition by which rows of a table leave; undefined for a table that nobody has thought of, which is refused. */
export function leaves(
  schema: string,
  table: string,
  columns: readonly string[],
  { P, A, V, T, D, G, subjects }: Sets,
): string | undefined {
  const within = (of: string, where: string) => `in (select id from ${schema}.${of} where ${where})`
  const invitations = `select i.id from ${schema}.meeting_invitations i join ${schema}.network_meetings m on m.id = i.meeting_id where m.group_id in ${G}`
  const fieldSession = `session_id ${within('field_sessions', `project_id in ${P}`)}`
  const own: Record<string, string> = {
    projects: `id in ${P}`,
    activities: `id in ${A}`,
    voices: `id in ${V}`,
    themes: `id in ${T}`,
    decisions: `id in ${D}`,
    groups: `id in ${G}`,
    files: `id in (select file_id from ${schema}.project_documents where project_id in ${P} and file_id is not null)
      or id in (select file_id from ${schema}.answer_files where activity_id in ${A})
      or id in (select small_id from ${schema}.answer_files where activity_id in ${A})
      or id in (select file_id from ${schema}.event_photos where activity_id in ${A})
      or id::text in (select f #>> '{}' from ${schema}.activity_formats v,
        lateral (select jsonb_path_query(v.content, '$.**.file') union select jsonb_path_query(v.content, '$.captions')) as x(f)
        where v.activity_id in ${A})
      or id in (select file_id from ${schema}.field_files where ${fieldSession})`,
    answer_file_words: `file_id in (select file_id from ${schema}.answer_files where activity_id in ${A})`,
    field_activities: fieldSession,
    field_endings: fieldSession,
    field_devices: fieldSession,
    field_answers: fieldSession,
    field_settlements: fieldSession,
    field_files: fieldSession,
    field_codes: `device_id ${within('field_devices', fieldSession)}`,
    field_tallies: `device_id ${within('field_devices', fieldSession)}`,
    activity_format_checks: `format_id ${within('activity_formats', `activity_id in ${A}`)}`,
    activity_format_publications: `format_id ${within('activity_formats', `activity_id in ${A}`)}`,
    format_request_endings: `request_id ${within('format_requests', `project_id in ${P}`)}`,
    print_sheets: `batch_id ${within('print_batches', `activity_id in ${A}`)}`,
    keying_sheets: `batch_id ${within('keying_batches', `activity_id in ${A}`)}`,
    keying_releases: `batch_id ${within('keying_batches', `activity_id in ${A}`)}`,
    theme_merges: `from_theme in ${T}`,
    affinity_placings: `cluster_id ${within('affinity_clusters', `activity_id in ${A}`)}`,
    idea_joins: `from_idea ${within('ideas', `activity_id in ${A}`)}`,
    theme_splits: `new_theme in ${T}`,
    theme_run_themes: `run_id ${within('theme_runs', `project_id in ${P}`)}`,
    theme_run_comments: `run_id ${within('theme_runs', `project_id in ${P}`)}`,
    theme_run_decisions: `run_id ${within('theme_runs', `project_id in ${P}`)}`,
    theme_asks: `learning_id ${within('theme_learnings', `project_id in ${P}`)}`,
    theme_check_items: `check_id ${within('theme_checks', `project_id in ${P}`)}`,
    project_document_withdrawals: `document_id ${within('project_documents', `project_id in ${P}`)}`,
    post_withdrawals: `post_id ${within('posts', `subject in ${subjects}`)}`,
    equality_counts: `scope in ${subjects}`,
    // Meetings of one group leave with it; those of all stay with whoever called them.
    meeting_invitations: `meeting_id ${within('network_meetings', `group_id in ${G}`)}`,
    meeting_answers: `invitation_id in (${invitations})`,
    meeting_attendances: `invitation_id in (${invitations})`,
    meeting_actions: `meeting_id ${within('network_meetings', `group_id in ${G}`)}`,
  }
  const sheets = `sheet_id ${within('keying_sheets', `batch_id ${within('keying_batches', `activity_id in ${A}`)}`)}`
  const byColumn: [string, string][] = [
    ['sheet_id', sheets],
    ['hall_id', `hall_id ${within('halls', `project_id in ${P}`)}`],
    ['project_id', `project_id in ${P}`],
    ['activity_id', `activity_id in ${A}`],
    ['voice_id', `voice_id in ${V}`],
    ['idea_id', `idea_id ${within('ideas', `activity_id in ${A}`)}`],
    ['decision_id', `decision_id in ${D}`],
    ['outcome_id', `outcome_id ${within('outcomes', `project_id in ${P}`)}`],
    ['theme_id', `theme_id in ${T}`],
    ['question_id', `question_id in ${V}`],
    ['group_id', `group_id in ${G}`],
    ['meeting_id', `meeting_id ${within('network_meetings', `group_id in ${G}`)}`],
    ['announcement_id', `announcement_id ${within('announcements', `subject in ${subjects}`)}`],
    ['subject', `subject in ${subjects}`],
  ]
  return own[table] ?? byColumn.find(([column]) => columns.includes(column))?.[1]
}
