-- Generated from the migrations by bin/check --generate: what they add up to.
account_erasures.account_id uuid not null
account_erasures.at timestamptz not null
account_erasures.by_account uuid
account_erasures: UNIQUE INDEX account_erasures_pkey ON account_erasures USING btree (account_id)
accounts.id uuid not null
accounts.email bytea not null
accounts.email_key bytea not null
accounts.email_proved_at timestamptz
accounts.name text not null
accounts.age_band text not null default '18-plus'::text
accounts.shown_as text not null default 'first-name'::text
accounts.alias text
accounts.language text not null default 'en'::text
accounts.created_at timestamptz not null default now()
accounts: INDEX accounts_lower_id_idx ON accounts USING btree (lower(name), id)
accounts: UNIQUE INDEX accounts_email_key_key ON accounts USING btree (email_key)
accounts: UNIQUE INDEX accounts_pkey ON accounts USING btree (id)
activities.id uuid not null
activities.project_id uuid not null
activities.stage_id uuid
activities.kind text not null
activities.slug text not null
activities.title text not null
activities.question text not null
activities.help text not null default ''::text
activities.translations jsonb not null default '{}'::jsonb
activities.identity_level text not null default 'open'::text
activities.pre_moderation bool not null default true
activities.opens_at timestamptz not null
activities.closes_at timestamptz
activities.definition jsonb not null default '{}'::jsonb
activities.version int4 not null default 1
activities.created_by uuid
activities.created_at timestamptz not null default now()
activities: INDEX activities_opens_at_closes_at_idx ON activities USING btree (opens_at, closes_at)
activities: INDEX activities_project_id_idx ON activities USING btree (project_id)
activities: UNIQUE INDEX activities_pkey ON activities USING btree (id)
activities: UNIQUE INDEX activities_project_id_slug_key ON activities USING btree (project_id, slug)
activity_closures.activity_id uuid not null
activity_closures.at timestamptz not null
activity_closures.by_account uuid
activity_closures.reason text not null default ''::text
activity_closures: UNIQUE INDEX activity_closures_pkey ON activity_closures USING btree (activity_id)
activity_equality_ends.activity_id uuid not null
activity_equality_ends.at timestamptz not null
activity_equality_ends: UNIQUE INDEX activity_equality_ends_pkey ON activity_equality_ends USING btree (activity_id)
activity_format_checks.format_id uuid not null
activity_format_checks.version int4 not null
activity_format_checks.at timestamptz not null
activity_format_checks.by_account uuid
activity_format_checks: UNIQUE INDEX activity_format_checks_pkey ON activity_format_checks USING btree (format_id, version)
activity_format_publications.format_id uuid not null
activity_format_publications.at timestamptz not null
activity_format_publications.by_account uuid
activity_format_publications: UNIQUE INDEX activity_format_publications_pkey ON activity_format_publications USING btree (format_id)
activity_formats.id uuid not null
activity_formats.activity_id uuid not null
activity_formats.format text not null
activity_formats.language text not null
activity_formats.content jsonb not null
activity_formats.machine bool not null default false
activity_formats.version int4 not null default 1
activity_formats.made_at timestamptz not null
activity_formats.made_by uuid
activity_formats: INDEX activity_formats_language_idx ON activity_formats USING btree (language) WHERE (format = 'translation'::text)
activity_formats: UNIQUE INDEX activity_formats_activity_id_format_language_key ON activity_formats USING btree (activity_id, format, language)
activity_formats: UNIQUE INDEX activity_formats_pkey ON activity_formats USING btree (id)
activity_openings.activity_id uuid not null
activity_openings.at timestamptz not null
activity_openings: UNIQUE INDEX activity_openings_pkey ON activity_openings USING btree (activity_id)
activity_publications.activity_id uuid not null
activity_publications.at timestamptz not null
activity_publications.by_account uuid
activity_publications: UNIQUE INDEX activity_publications_pkey ON activity_publications USING btree (activity_id)
affinity_clusters.id uuid not null
affinity_clusters.activity_id uuid not null
affinity_clusters.number int4 not null
affinity_clusters.name text not null
affinity_clusters.about text not null default ''::text
affinity_clusters.colour int2 not null
affinity_clusters.live bool not null default true
affinity_clusters.team int4 not null default 0
affinity_clusters.room int4 not null default 0
affinity_clusters.everyone int4 not null default 0
affinity_clusters.theme_id uuid
affinity_clusters: UNIQUE INDEX affinity_clusters_activity_id_lower_idx ON affinity_clusters USING btree (activity_id, lower(name)) WHERE live
affinity_clusters: UNIQUE INDEX affinity_clusters_activity_id_number_key ON affinity_clusters USING btree (activity_id, number)
affinity_clusters: UNIQUE INDEX affinity_clusters_pkey ON affinity_clusters USING btree (id)
affinity_items.id uuid not null
affinity_items.activity_id uuid not null
affinity_items.number int4 not null
affinity_items.voice_id uuid not null
affinity_items.together bool not null default false
affinity_items.author uuid
affinity_items.added_at timestamptz not null
affinity_items.added_by uuid
affinity_items.seen int2 not null
affinity_items.clusters int4 not null default 0
affinity_items: INDEX affinity_items_activity_id_number_idx ON affinity_items USING btree (activity_id, number) WHERE (clusters = 0)
affinity_items: INDEX affinity_items_author_idx ON affinity_items USING btree (author) WHERE (author IS NOT NULL)
affinity_items: INDEX affinity_items_voice_id_idx ON affinity_items USING btree (voice_id)
affinity_items: UNIQUE INDEX affinity_items_activity_id_number_key ON affinity_items USING btree (activity_id, number)
affinity_items: UNIQUE INDEX affinity_items_activity_id_voice_id_key ON affinity_items USING btree (activity_id, voice_id)
affinity_items: UNIQUE INDEX affinity_items_pkey ON affinity_items USING btree (id)
affinity_members.id uuid not null
affinity_members.activity_id uuid not null
affinity_members.number int4 not null
affinity_members.key text
affinity_members.account_id uuid
affinity_members.session_id uuid
affinity_members.name text
affinity_members.joined_at timestamptz not null
affinity_members: INDEX affinity_members_account_id_idx ON affinity_members USING btree (account_id)
affinity_members: INDEX affinity_members_session_id_idx ON affinity_members USING btree (session_id) WHERE (name IS NOT NULL)
affinity_members: UNIQUE INDEX affinity_members_activity_id_account_id_key ON affinity_members USING btree (activity_id, account_id)
affinity_members: UNIQUE INDEX affinity_members_activity_id_key_key ON affinity_members USING btree (activity_id, key)
affinity_members: UNIQUE INDEX affinity_members_activity_id_number_key ON affinity_members USING btree (activity_id, number)
affinity_members: UNIQUE INDEX affinity_members_pkey ON affinity_members USING btree (id)
affinity_moves.activity_id uuid not null
affinity_moves.place int8 not null
affinity_moves.what text not null
affinity_moves.effects jsonb not null
affinity_moves.member uuid
affinity_moves.at timestamptz not null
affinity_moves.undoes int8
affinity_moves: UNIQUE INDEX affinity_moves_activity_id_undoes_idx ON affinity_moves USING btree (activity_id, undoes) WHERE (undoes IS NOT NULL)
affinity_moves: UNIQUE INDEX affinity_moves_pkey ON affinity_moves USING btree (activity_id, place)
affinity_placings.item_id uuid not null
affinity_placings.cluster_id uuid not null
affinity_placings.place int8 not null
affinity_placings: INDEX affinity_placings_cluster_id_place_item_id_idx ON affinity_placings USING btree (cluster_id, place DESC, item_id)
affinity_placings: UNIQUE INDEX affinity_placings_pkey ON affinity_placings USING btree (item_id, cluster_id)
affinity_sessions.id uuid not null
affinity_sessions.activity_id uuid not null
affinity_sessions.code text not null
affinity_sessions.together bool not null
affinity_sessions.opened_at timestamptz not null
affinity_sessions.opened_by uuid
affinity_sessions.closed_at timestamptz
affinity_sessions.closed_by uuid
affinity_sessions: UNIQUE INDEX affinity_sessions_activity_id_idx ON affinity_sessions USING btree (activity_id) WHERE (closed_at IS NULL)
affinity_sessions: UNIQUE INDEX affinity_sessions_code_key ON affinity_sessions USING btree (code)
affinity_sessions: UNIQUE INDEX affinity_sessions_pkey ON affinity_sessions USING btree (id)
announcement_subjects.announcement_id uuid not null
announcement_subjects.subject text not null
announcement_subjects.at timestamptz not null
announcement_subjects: INDEX announcement_subjects_subject_at_announcement_id_idx ON announcement_subjects USING btree (subject, at DESC, announcement_id DESC)
announcement_subjects: UNIQUE INDEX announcement_subjects_pkey ON announcement_subjects USING btree (announcement_id, subject)
announcements.id uuid not null
announcements.subject text not null
announcements.kind text not null
announcements.title text not null
announcements.summary text not null default ''::text
announcements.translations jsonb not null default '{}'::jsonb
announcements.path text not null
announcements.at timestamptz not null
announcements.unique_key text
announcements: INDEX announcements_at_id_idx ON announcements USING btree (at DESC, id DESC)
announcements: UNIQUE INDEX announcements_pkey ON announcements USING btree (id)
announcements: UNIQUE INDEX announcements_unique_key_key ON announcements USING btree (unique_key)
answer_file_words.file_id uuid not null
answer_file_words.words text not null
answer_file_words.instead_of text not null
answer_file_words.at timestamptz not null
answer_file_words.by_account uuid
answer_file_words: UNIQUE INDEX answer_file_words_pkey ON answer_file_words USING btree (file_id)
answer_files.file_id uuid not null
answer_files.activity_id uuid not null
answer_files.question text not null
answer_files.kept_at timestamptz not null
answer_files.voice_id uuid
answer_files.for_all bool not null default false
answer_files.small_id uuid
answer_files: INDEX answer_files_activity_id_file_id_idx ON answer_files USING btree (activity_id, file_id) WHERE (voice_id IS NOT NULL)
answer_files: INDEX answer_files_kept_at_idx ON answer_files USING btree (kept_at) WHERE (voice_id IS NULL)
answer_files: INDEX answer_files_small_id_idx ON answer_files USING btree (small_id) WHERE (small_id IS NOT NULL)
answer_files: INDEX answer_files_voice_id_file_id_idx ON answer_files USING btree (voice_id, file_id) WHERE (voice_id IS NOT NULL)
answer_files: UNIQUE INDEX answer_files_pkey ON answer_files USING btree (file_id)
areas.id uuid not null
areas.kind text not null
areas.slug text not null
areas.name text not null
areas.name_cy text
areas.example bool not null default false
areas: UNIQUE INDEX areas_kind_slug_key ON areas USING btree (kind, slug)
areas: UNIQUE INDEX areas_pkey ON areas USING btree (id)
asked_questions.voice_id uuid not null
asked_questions.activity_id uuid not null
asked_questions.topic text
asked_questions.given_at timestamptz not null
asked_questions.due_on date
asked_questions.answered_at timestamptz
asked_questions.first_answered_at timestamptz
asked_questions.wants int4 not null default 0
asked_questions.into_question uuid
asked_questions.stems _text not null default '{}'::text[]
asked_questions: INDEX asked_questions_activity_id_due_on_voice_id_idx ON asked_questions USING btree (activity_id, due_on, voice_id) WHERE ((into_question IS NULL) AND (answered_at IS NULL))
asked_questions: INDEX asked_questions_activity_id_given_at_voice_id_idx ON asked_questions USING btree (activity_id, given_at DESC, voice_id DESC) WHERE (into_question IS NULL)
asked_questions: INDEX asked_questions_activity_id_wants_voice_id_idx ON asked_questions USING btree (activity_id, wants DESC, voice_id DESC) WHERE (into_question IS NULL)
asked_questions: INDEX asked_questions_into_question_idx ON asked_questions USING btree (into_question) WHERE (into_question IS NOT NULL)
asked_questions: INDEX asked_questions_stems_idx ON asked_questions USING gin (stems)
asked_questions: UNIQUE INDEX asked_questions_pkey ON asked_questions USING btree (voice_id)
ballot_code_uses.code_key bytea not null
ballot_code_uses.activity_id uuid not null
ballot_code_uses.letters_id uuid not null
ballot_code_uses.at timestamptz not null
ballot_code_uses: INDEX ballot_code_uses_letters_id_idx ON ballot_code_uses USING btree (letters_id)
ballot_code_uses: UNIQUE INDEX ballot_code_uses_pkey ON ballot_code_uses USING btree (code_key)
ballot_codes.code_key bytea not null
ballot_codes.activity_id uuid not null
ballot_codes.letters_id uuid not null
ballot_codes: INDEX ballot_codes_letters_id_idx ON ballot_codes USING btree (letters_id)
ballot_codes: UNIQUE INDEX ballot_codes_pkey ON ballot_codes USING btree (code_key)
ballot_counts.activity_id uuid not null
ballot_counts.at timestamptz not null
ballot_counts.ballots int4 not null
ballot_counts.root text not null
ballot_counts.papers text not null
ballot_counts.result jsonb not null
ballot_counts: UNIQUE INDEX ballot_counts_pkey ON ballot_counts USING btree (activity_id)
ballot_letters.id uuid not null
ballot_letters.activity_id uuid not null
ballot_letters.name text not null
ballot_letters.letters int4 not null
ballot_letters.created_by uuid
ballot_letters.created_at timestamptz not null
ballot_letters: INDEX ballot_letters_activity_id_created_at_idx ON ballot_letters USING btree (activity_id, created_at DESC)
ballot_letters: UNIQUE INDEX ballot_letters_pkey ON ballot_letters USING btree (id)
ballot_result_publications.activity_id uuid not null
ballot_result_publications.at timestamptz not null
ballot_result_publications.by_account uuid
ballot_result_publications.root text not null
ballot_result_publications: UNIQUE INDEX ballot_result_publications_pkey ON ballot_result_publications USING btree (activity_id)
ballots.voice_id uuid not null
ballots.activity_id uuid not null
ballots.mark text not null
ballots.choices jsonb not null
ballots.left_out text
ballots.channel text not null
ballots.ward_id uuid
ballots.at timestamptz not null
ballots: INDEX ballots_activity_id_mark_idx ON ballots USING btree (activity_id, mark)
ballots: UNIQUE INDEX ballots_mark_key ON ballots USING btree (mark)
ballots: UNIQUE INDEX ballots_pkey ON ballots USING btree (voice_id)
boundaries.code text not null
boundaries.area_id uuid not null
boundaries.starts_on date not null
boundaries.ends_on date
boundaries.geometry jsonb not null
boundaries.outline jsonb not null
boundaries.bbox _float8 not null
boundaries.centre _float8 not null
boundaries.ward_code text
boundaries.source text not null
boundaries.licence text not null
boundaries.imported_at timestamptz not null default now()
boundaries: INDEX boundaries_area_id_starts_on_idx ON boundaries USING btree (area_id, starts_on)
boundaries: INDEX boundaries_ward_code_idx ON boundaries USING btree (ward_code)
boundaries: UNIQUE INDEX boundaries_pkey ON boundaries USING btree (code)
cascade_returns.cascade_id uuid not null
cascade_returns.group_id uuid not null
cascade_returns.reached_group uuid not null
cascade_returns.at timestamptz not null
cascade_returns.by_account uuid
cascade_returns: INDEX cascade_returns_group_id_idx ON cascade_returns USING btree (group_id)
cascade_returns: INDEX cascade_returns_reached_group_idx ON cascade_returns USING btree (reached_group)
cascade_returns: UNIQUE INDEX cascade_returns_pkey ON cascade_returns USING btree (cascade_id, group_id, reached_group)
cascades.id uuid not null
cascades.title text not null
cascades.message text not null
cascades.due_on date not null
cascades.asked_at timestamptz not null
cascades.asked_by uuid
cascades: INDEX cascades_asked_at_id_idx ON cascades USING btree (asked_at DESC, id DESC)
cascades: UNIQUE INDEX cascades_pkey ON cascades USING btree (id)
contacts.voice_id uuid not null
contacts.way text not null
contacts.address bytea not null
contacts.address_key bytea not null
contacts.created_at timestamptz not null default now()
contacts: INDEX contacts_address_key_idx ON contacts USING btree (address_key)
contacts: UNIQUE INDEX contacts_pkey ON contacts USING btree (voice_id)
council_service_answers.id uuid not null
council_service_answers.service_id uuid not null
council_service_answers.voice_id uuid
council_service_answers.question text not null
council_service_answers.answer text not null
council_service_answers.asked_by_group uuid
council_service_answers.at timestamptz not null
council_service_answers.by_account uuid
council_service_answers: INDEX council_service_answers_service_id_at_idx ON council_service_answers USING btree (service_id, at)
council_service_answers: UNIQUE INDEX council_service_answers_pkey ON council_service_answers USING btree (id)
council_service_answers: UNIQUE INDEX council_service_answers_voice_id_key ON council_service_answers USING btree (voice_id)
council_service_versions.service_id uuid not null
council_service_versions.number int4 not null
council_service_versions.about text not null
council_service_versions.email text
council_service_versions.telephone text
council_service_versions.lead_account uuid
council_service_versions.why text
council_service_versions.at timestamptz not null
council_service_versions.by_account uuid
council_service_versions: UNIQUE INDEX council_service_versions_pkey ON council_service_versions USING btree (service_id, number)
council_services.id uuid not null
council_services.slug text not null
council_services.name text not null
council_services.created_at timestamptz not null
council_services.created_by uuid
council_services: UNIQUE INDEX council_services_name_key ON council_services USING btree (name)
council_services: UNIQUE INDEX council_services_pkey ON council_services USING btree (id)
council_services: UNIQUE INDEX council_services_slug_key ON council_services USING btree (slug)
account_erasures: PRIMARY KEY (account_id)
accounts: CHECK (((shown_as <> 'alias'::text) OR (alias IS NOT NULL)))
accounts: CHECK (((shown_as <> 'full-name'::text) OR (age_band = '18-plus'::text)))
accounts: CHECK ((age_band = ANY (ARRAY['13-to-17'::text, '18-plus'::text])))
accounts: CHECK ((shown_as = ANY (ARRAY['first-name'::text, 'alias'::text, 'full-name'::text])))
accounts: PRIMARY KEY (id)
accounts: UNIQUE (email_key)
activities: CHECK (((closes_at IS NULL) OR (closes_at > opens_at)))
activities: CHECK ((identity_level = ANY (ARRAY['open'::text, 'email'::text, 'account'::text, 'code'::text])))
activities: FOREIGN KEY (project_id) REFERENCES projects(id)
activities: FOREIGN KEY (stage_id) REFERENCES project_stages(id)
activities: PRIMARY KEY (id)
activities: UNIQUE (project_id, slug)
activity_closures: FOREIGN KEY (activity_id) REFERENCES activities(id)
activity_closures: PRIMARY KEY (activity_id)
activity_equality_ends: FOREIGN KEY (activity_id) REFERENCES activities(id)
activity_equality_ends: PRIMARY KEY (activity_id)
activity_format_checks: FOREIGN KEY (format_id) REFERENCES activity_formats(id) ON DELETE CASCADE
activity_format_checks: PRIMARY KEY (format_id, version)
activity_format_publications: FOREIGN KEY (format_id) REFERENCES activity_formats(id) ON DELETE CASCADE
activity_format_publications: PRIMARY KEY (format_id)
activity_formats: CHECK ((format = ANY (ARRAY['translation'::text, 'easy-read'::text, 'bsl'::text, 'audio'::text])))
activity_formats: CHECK ((language ~ '^[a-z]{2,3}$'::text))
activity_formats: FOREIGN KEY (activity_id) REFERENCES activities(id)
activity_formats: PRIMARY KEY (id)
activity_formats: UNIQUE (activity_id, format, language)
activity_openings: FOREIGN KEY (activity_id) REFERENCES activities(id)
activity_openings: PRIMARY KEY (activity_id)
activity_publications: FOREIGN KEY (activity_id) REFERENCES activities(id)
activity_publications: PRIMARY KEY (activity_id)
affinity_clusters: CHECK (((colour >= 0) AND (colour <= 5)))
affinity_clusters: FOREIGN KEY (activity_id) REFERENCES activities(id)
affinity_clusters: PRIMARY KEY (id)
affinity_clusters: UNIQUE (activity_id, number)
affinity_items: CHECK (((seen >= 0) AND (seen <= 3)))
affinity_items: FOREIGN KEY (activity_id) REFERENCES activities(id)
affinity_items: FOREIGN KEY (author) REFERENCES affinity_members(id)
affinity_items: FOREIGN KEY (voice_id) REFERENCES voices(id)
affinity_items: PRIMARY KEY (id)
affinity_items: UNIQUE (activity_id, number)
affinity_items: UNIQUE (activity_id, voice_id)
affinity_members: FOREIGN KEY (activity_id) REFERENCES activities(id)
affinity_members: FOREIGN KEY (session_id) REFERENCES affinity_sessions(id)
affinity_members: PRIMARY KEY (id)
affinity_members: UNIQUE (activity_id, account_id)
affinity_members: UNIQUE (activity_id, key)
affinity_members: UNIQUE (activity_id, number)
affinity_moves: FOREIGN KEY (activity_id) REFERENCES activities(id)
affinity_moves: FOREIGN KEY (member) REFERENCES affinity_members(id)
affinity_moves: PRIMARY KEY (activity_id, place)
affinity_placings: FOREIGN KEY (cluster_id) REFERENCES affinity_clusters(id)
affinity_placings: FOREIGN KEY (item_id) REFERENCES affinity_items(id)
affinity_placings: PRIMARY KEY (item_id, cluster_id)
affinity_sessions: FOREIGN KEY (activity_id) REFERENCES activities(id)
affinity_sessions: PRIMARY KEY (id)
affinity_sessions: UNIQUE (code)
announcement_subjects: FOREIGN KEY (announcement_id) REFERENCES announcements(id) ON DELETE CASCADE
announcement_subjects: PRIMARY KEY (announcement_id, subject)
announcements: PRIMARY KEY (id)
announcements: UNIQUE (unique_key)
answer_file_words: FOREIGN KEY (file_id) REFERENCES answer_files(file_id) ON DELETE CASCADE
answer_file_words: PRIMARY KEY (file_id)
answer_files: FOREIGN KEY (activity_id) REFERENCES activities(id)
answer_files: FOREIGN KEY (file_id) REFERENCES files(id) ON DELETE CASCADE
answer_files: FOREIGN KEY (small_id) REFERENCES files(id)
answer_files: FOREIGN KEY (voice_id) REFERENCES voices(id)
answer_files: PRIMARY KEY (file_id)
areas: CHECK ((kind = ANY (ARRAY['council'::text, 'ward'::text, 'neighbourhood'::text, 'small-area'::text])))
areas: PRIMARY KEY (id)
areas: UNIQUE (kind, slug)
asked_questions: CHECK ((into_question <> voice_id))
asked_questions: FOREIGN KEY (into_question) REFERENCES asked_questions(voice_id)
asked_questions: FOREIGN KEY (voice_id) REFERENCES voices(id)
asked_questions: PRIMARY KEY (voice_id)
ballot_code_uses: PRIMARY KEY (code_key)
ballot_codes: PRIMARY KEY (code_key)
ballot_counts: FOREIGN KEY (activity_id) REFERENCES activities(id)
ballot_counts: PRIMARY KEY (activity_id)
ballot_letters: CHECK (((letters >= 1) AND (letters <= 2000)))
ballot_letters: FOREIGN KEY (activity_id) REFERENCES activities(id)
ballot_letters: PRIMARY KEY (id)
ballot_result_publications: FOREIGN KEY (activity_id) REFERENCES activities(id)
ballot_result_publications: PRIMARY KEY (activity_id)
ballots: CHECK ((left_out = ANY (ARRAY['blank'::text, 'cannot-read'::text, 'rules'::text, 'not-eligible'::text, 'no-place'::text, 'no-code'::text, 'twice'::text])))
ballots: FOREIGN KEY (activity_id) REFERENCES activities(id)
ballots: FOREIGN KEY (voice_id) REFERENCES voices(id)
ballots: PRIMARY KEY (voice_id)
ballots: UNIQUE (mark)
boundaries: CHECK (((ends_on IS NULL) OR (ends_on >= starts_on)))
boundaries: FOREIGN KEY (area_id) REFERENCES areas(id)
boundaries: PRIMARY KEY (code)
cascade_returns: FOREIGN KEY (cascade_id) REFERENCES cascades(id) ON DELETE CASCADE
cascade_returns: FOREIGN KEY (group_id) REFERENCES groups(id) ON DELETE CASCADE
cascade_returns: FOREIGN KEY (reached_group) REFERENCES groups(id) ON DELETE CASCADE
cascade_returns: PRIMARY KEY (cascade_id, group_id, reached_group)
cascades: PRIMARY KEY (id)
contacts: CHECK ((way = ANY (ARRAY['email'::text, 'post'::text, 'telephone'::text])))
contacts: PRIMARY KEY (voice_id)
council_service_answers: FOREIGN KEY (asked_by_group) REFERENCES groups(id) ON DELETE SET NULL
council_service_answers: FOREIGN KEY (service_id) REFERENCES council_services(id)
council_service_answers: PRIMARY KEY (id)
council_service_answers: UNIQUE (voice_id)
council_service_versions: CHECK ((number > 0))
council_service_versions: FOREIGN KEY (service_id) REFERENCES council_services(id)
council_service_versions: PRIMARY KEY (service_id, number)
council_services: PRIMARY KEY (id)
council_services: UNIQUE (name)
council_services: UNIQUE (slug)
data_exports: FOREIGN KEY (account_id) REFERENCES accounts(id) ON DELETE CASCADE
data_exports: FOREIGN KEY (job_id) REFERENCES jobs(id)
data_exports: PRIMARY KEY (job_id)
decision_coverages: FOREIGN KEY (decision_id) REFERENCES decisions(id)
decision_coverages: PRIMARY KEY (decision_id)
decision_publications: FOREIGN KEY (decision_id) REFERENCES decisions(id)
decision_publications: PRIMARY KEY (decision_id)
decision_responses: CHECK ((reason <> ''::text))
decision_responses: CHECK ((response = ANY (ARRAY['will-do'::text, 'working-on-it'::text, 'cannot'::text, 'already-done'::text, 'out-of-scope'::text])))
decision_responses: FOREIGN KEY (decision_id, theme_id) REFERENCES decision_themes(decision_id, theme_id)
decision_responses: PRIMARY KEY (decision_id, theme_id)
decision_themes: CHECK ((used OR (not_used_why <> ''::text)))
decision_themes: FOREIGN KEY (decision_id) REFERENCES decisions(id)
decision_themes: FOREIGN KEY (theme_id) REFERENCES themes(id)
decision_themes: PRIMARY KEY (decision_id, theme_id)
decisions: FOREIGN KEY (project_id) REFERENCES projects(id)
decisions: PRIMARY KEY (id)
decisions: UNIQUE (slug)
dialogue_entries: CHECK ((how = ANY (ARRAY['meeting'::text, 'telephone'::text, 'email'::text, 'visit'::text, 'letter'::text, 'message'::text])))
dialogue_entries: CHECK ((next_side = ANY (ARRAY['group'::text, 'officer'::text])))
dialogue_entries: CHECK ((side = ANY (ARRAY['group'::text, 'officer'::text])))
dialogue_entries: FOREIGN KEY (group_id) REFERENCES groups(id) ON DELETE CASCADE
dialogue_entries: PRIMARY KEY (id)
dialogue_entries: UNIQUE (group_id, once)
dialogue_tallies: FOREIGN KEY (group_id) REFERENCES groups(id) ON DELETE CASCADE
dialogue_tallies: PRIMARY KEY (group_id)
dialogue_versions: FOREIGN KEY (entry_id) REFERENCES dialogue_entries(id) ON DELETE CASCADE
dialogue_versions: FOREIGN KEY (group_id) REFERENCES groups(id) ON DELETE CASCADE
dialogue_versions: PRIMARY KEY (entry_id, version)
draft_answers: PRIMARY KEY (id)
draft_comments: FOREIGN KEY (voice_id) REFERENCES voices(id)
draft_comments: PRIMARY KEY (voice_id)
draft_tallies: PRIMARY KEY (activity_id, paragraph, stand)
draft_versions: CHECK ((number > 0))
draft_versions: FOREIGN KEY (activity_id) REFERENCES activities(id)
draft_versions: PRIMARY KEY (activity_id, number)
drafts: PRIMARY KEY (visitor, form)
engagement_plans: CHECK (((year >= 2000) AND (year <= 2199)))
engagement_plans: PRIMARY KEY (id)
engagement_plans: UNIQUE (year)
equality_counts: PRIMARY KEY (scope, question, answer)
event_agenda_items: CHECK (((declined_at IS NULL) = (declined_why IS NULL)))
event_agenda_items: CHECK ((origin = ANY (ARRAY['community'::text, 'officer'::text])))
event_agenda_items: FOREIGN KEY (activity_id) REFERENCES project_events(activity_id)
event_agenda_items: PRIMARY KEY (id)
event_agenda_rankings: FOREIGN KEY (activity_id) REFERENCES project_events(activity_id)
event_agenda_rankings: PRIMARY KEY (activity_id, participant)
event_answers: FOREIGN KEY (event_id) REFERENCES events(id) ON DELETE CASCADE
event_answers: FOREIGN KEY (group_id) REFERENCES groups(id) ON DELETE CASCADE
event_answers: FOREIGN KEY (proposal_id) REFERENCES event_proposals(id) ON DELETE CASCADE
event_answers: PRIMARY KEY (proposal_id)
event_calls: FOREIGN KEY (activity_id) REFERENCES project_events(activity_id)
event_calls: FOREIGN KEY (person_id) REFERENCES event_people(id)
event_calls: PRIMARY KEY (id)
event_cancellations: FOREIGN KEY (event_id) REFERENCES events(id) ON DELETE CASCADE
event_cancellations: FOREIGN KEY (group_id) REFERENCES groups(id) ON DELETE CASCADE
event_cancellations: PRIMARY KEY (event_id)
event_changes: FOREIGN KEY (event_id) REFERENCES events(id) ON DELETE CASCADE
event_changes: FOREIGN KEY (group_id) REFERENCES groups(id) ON DELETE CASCADE
event_changes: PRIMARY KEY (id)
event_note_endings: CHECK ((ending = ANY (ARRAY['answered'::text, 'actioned'::text, 'out-of-scope'::text])))
event_note_endings: FOREIGN KEY (activity_id) REFERENCES project_events(activity_id)
event_note_endings: PRIMARY KEY (reply_id)
event_people: FOREIGN KEY (activity_id) REFERENCES project_events(activity_id)
event_people: PRIMARY KEY (id)
event_people: UNIQUE (code)
event_photos: CHECK ((length(alt) > 0))
event_photos: FOREIGN KEY (activity_id) REFERENCES project_events(activity_id)
event_photos: PRIMARY KEY (id)
event_places: CHECK (((people >= 1) AND (people <= 6)))
event_places: FOREIGN KEY (activity_id) REFERENCES project_events(activity_id)
event_places: FOREIGN KEY (person_id) REFERENCES event_people(id)
event_places: PRIMARY KEY (person_id)
event_proposals: FOREIGN KEY (event_id) REFERENCES events(id) ON DELETE CASCADE
event_proposals: FOREIGN KEY (group_id) REFERENCES groups(id) ON DELETE CASCADE
event_proposals: PRIMARY KEY (id)
event_reports: FOREIGN KEY (activity_id) REFERENCES project_events(activity_id)
event_reports: PRIMARY KEY (activity_id)
event_roles: FOREIGN KEY (activity_id) REFERENCES project_events(activity_id)
event_roles: PRIMARY KEY (id)
event_series: PRIMARY KEY (id)
event_series: UNIQUE (slug)
event_shifts: CHECK (((needed >= 1) AND (needed <= 50)))
event_shifts: CHECK (((taken >= 0) AND (taken <= needed)))
event_shifts: CHECK ((ends_at > starts_at))
event_shifts: FOREIGN KEY (activity_id) REFERENCES project_events(activity_id)
event_shifts: FOREIGN KEY (role_id) REFERENCES event_roles(id)
event_shifts: PRIMARY KEY (id)
event_signups: FOREIGN KEY (activity_id) REFERENCES project_events(activity_id)
event_signups: FOREIGN KEY (person_id) REFERENCES event_people(id)
event_signups: FOREIGN KEY (shift_id) REFERENCES event_shifts(id)
event_signups: PRIMARY KEY (person_id)
event_swaps: FOREIGN KEY (activity_id) REFERENCES project_events(activity_id)
event_swaps: FOREIGN KEY (asker_id) REFERENCES event_people(id)
event_swaps: FOREIGN KEY (other_id) REFERENCES event_people(id)
event_swaps: PRIMARY KEY (id)
event_times: CHECK ((ends_at > starts_at))
event_times: FOREIGN KEY (event_id) REFERENCES events(id) ON DELETE CASCADE
event_times: FOREIGN KEY (group_id) REFERENCES groups(id) ON DELETE CASCADE
event_times: PRIMARY KEY (id)
event_walk_ins: CHECK (((people >= 1) AND (people <= 500)))
event_walk_ins: FOREIGN KEY (activity_id) REFERENCES project_events(activity_id)
event_walk_ins: PRIMARY KEY (id)
events: FOREIGN KEY (group_id) REFERENCES groups(id) ON DELETE CASCADE
events: PRIMARY KEY (id)
expertise_answers: FOREIGN KEY (call_id) REFERENCES expertise_calls(id) ON DELETE CASCADE
expertise_answers: FOREIGN KEY (group_id) REFERENCES groups(id) ON DELETE CASCADE
expertise_answers: PRIMARY KEY (call_id, group_id)
expertise_calls: CHECK (((payment_pence IS NULL) <> (no_payment_why IS NULL)))
expertise_calls: CHECK ((payment_pence > 0))
expertise_calls: FOREIGN KEY (ward_id) REFERENCES areas(id) ON DELETE SET NULL
expertise_calls: PRIMARY KEY (id)
expertise_reports: FOREIGN KEY (call_id) REFERENCES expertise_calls(id) ON DELETE CASCADE
expertise_reports: PRIMARY KEY (call_id)
export_parts: CHECK ((file = ANY (ARRAY['answers'::text, 'dictionary'::text])))
export_parts: FOREIGN KEY (export_id) REFERENCES exports(id) ON DELETE CASCADE
export_parts: PRIMARY KEY (export_id, file, "position")
exports: CHECK ((format = ANY (ARRAY['csv'::text, 'xlsx'::text])))
exports: FOREIGN KEY (activity_id) REFERENCES activities(id)
exports: PRIMARY KEY (id)
external_identities: FOREIGN KEY (account_id) REFERENCES accounts(id) ON DELETE CASCADE
external_identities: PRIMARY KEY (issuer, subject)
external_identities: UNIQUE (issuer, account_id)
field_activities: FOREIGN KEY (activity_id) REFERENCES activities(id)
field_activities: FOREIGN KEY (session_id) REFERENCES field_sessions(id)
field_activities: PRIMARY KEY (session_id, activity_id)
field_answers: CHECK (((held IS NOT NULL) OR (voice_id IS NOT NULL)))
field_answers: FOREIGN KEY (activity_id) REFERENCES activities(id)
field_answers: FOREIGN KEY (device_id) REFERENCES field_devices(id)
field_answers: FOREIGN KEY (session_id) REFERENCES field_sessions(id)
field_answers: PRIMARY KEY (session_id, id)
field_codes: FOREIGN KEY (device_id) REFERENCES field_devices(id)
field_codes: PRIMARY KEY (code)
field_codes: UNIQUE (device_id, number)
field_devices: FOREIGN KEY (session_id) REFERENCES field_sessions(id)
field_devices: PRIMARY KEY (id)
field_devices: UNIQUE (session_id, number)
field_devices: UNIQUE (token_hash)
field_endings: FOREIGN KEY (session_id) REFERENCES field_sessions(id)
field_endings: PRIMARY KEY (session_id)
field_files: FOREIGN KEY (activity_id) REFERENCES activities(id)
field_files: FOREIGN KEY (device_id) REFERENCES field_devices(id)
field_files: FOREIGN KEY (session_id) REFERENCES field_sessions(id)
field_files: PRIMARY KEY (session_id, id)
field_sessions: CHECK (((grace_hours >= 0) AND (grace_hours <= 336)))
field_sessions: CHECK (((most_answers >= 1) AND (most_answers <= 2000)))
field_sessions: CHECK (((most_devices >= 1) AND (most_devices <= 20)))
field_sessions: CHECK (((reset_seconds >= 20) AND (reset_seconds <= 600)))
field_sessions: CHECK ((channel = ANY (ARRAY['event'::text, 'one-to-one'::text, 'partner'::text])))
field_sessions: CHECK ((ends_at > starts_at))
field_sessions: FOREIGN KEY (outreach_id) REFERENCES outreach_sessions(id)
field_sessions: FOREIGN KEY (project_id) REFERENCES projects(id)
field_sessions: PRIMARY KEY (id)
field_sessions: UNIQUE (code)
field_settlements: CHECK ((outcome = ANY (ARRAY['taken'::text, 'set-aside'::text])))
field_settlements: FOREIGN KEY (session_id, answer_id) REFERENCES field_answers(session_id, id)
field_settlements: PRIMARY KEY (session_id, answer_id)
field_tallies: CHECK (((count >= 0) AND (count <= 100000)))
field_tallies: FOREIGN KEY (device_id) REFERENCES field_devices(id)
field_tallies: PRIMARY KEY (device_id, counter)
files: PRIMARY KEY (id)
follow_tellings: FOREIGN KEY (announcement_id) REFERENCES announcements(id) ON DELETE CASCADE
follow_tellings: PRIMARY KEY (email_key, announcement_id)
follows: CHECK ((frequency = ANY (ARRAY['at-once'::text, 'daily'::text, 'weekly'::text])))
follows: FOREIGN KEY (account_id) REFERENCES accounts(id) ON DELETE CASCADE
follows: PRIMARY KEY (id)
format_request_endings: CHECK ((ending = ANY (ARRAY['sent'::text, 'published'::text, 'cannot'::text, 'taken-back'::text])))
format_request_endings: FOREIGN KEY (request_id) REFERENCES format_requests(id)
format_request_endings: PRIMARY KEY (request_id)
format_requests: CHECK ((way = ANY (ARRAY['email'::text, 'telephone'::text, 'post'::text])))
format_requests: PRIMARY KEY (id)
format_requests: UNIQUE (code)
forward_entries: CHECK (((NOT isempty(during)) AND (NOT lower_inf(during)) AND (NOT upper_inf(during))))
forward_entries: PRIMARY KEY (id)
forward_withdrawals: FOREIGN KEY (entry_id) REFERENCES forward_entries(id) ON DELETE CASCADE
forward_withdrawals: PRIMARY KEY (entry_id)
grant_ends: FOREIGN KEY (grant_id) REFERENCES grants(id) ON DELETE CASCADE
grant_ends: PRIMARY KEY (grant_id)
grants: FOREIGN KEY (account_id) REFERENCES accounts(id) ON DELETE CASCADE
grants: PRIMARY KEY (id)
group_doubles_settled: FOREIGN KEY (group_id) REFERENCES groups(id) ON DELETE CASCADE
group_doubles_settled: FOREIGN KEY (other_id) REFERENCES groups(id) ON DELETE CASCADE
group_doubles_settled: PRIMARY KEY (group_id, other_id)
group_imports: PRIMARY KEY (id)
group_memberships: FOREIGN KEY (group_id) REFERENCES groups(id) ON DELETE CASCADE
group_memberships: PRIMARY KEY (id)
group_milestones: CHECK ((kind = ANY (ARRAY['initial-meeting'::text, 'plan-meeting'::text])))
group_milestones: FOREIGN KEY (group_id) REFERENCES groups(id) ON DELETE CASCADE
group_milestones: PRIMARY KEY (group_id, kind)
group_proposal_answers: FOREIGN KEY (group_id) REFERENCES groups(id) ON DELETE CASCADE
group_proposal_answers: FOREIGN KEY (proposal_id) REFERENCES group_proposals(id) ON DELETE CASCADE
group_proposal_answers: PRIMARY KEY (proposal_id)
group_proposals: FOREIGN KEY (group_id) REFERENCES groups(id) ON DELETE CASCADE
group_proposals: PRIMARY KEY (id)
group_removals: CHECK ((why = ANY (ARRAY['merged'::text, 'import-undone'::text])))
group_removals: FOREIGN KEY (group_id) REFERENCES groups(id) ON DELETE CASCADE
group_removals: PRIMARY KEY (group_id)
group_versions: FOREIGN KEY (group_id) REFERENCES groups(id) ON DELETE CASCADE
group_versions: PRIMARY KEY (group_id, version)
group_wards: FOREIGN KEY (area_id) REFERENCES areas(id)
group_wards: FOREIGN KEY (group_id) REFERENCES groups(id) ON DELETE CASCADE
group_wards: PRIMARY KEY (group_id, area_id)
groups: PRIMARY KEY (id)
groups: UNIQUE (slug)
hall_ends: FOREIGN KEY (hall_id) REFERENCES halls(id)
hall_ends: PRIMARY KEY (hall_id)
hall_items: CHECK (((activity_id IS NULL) <> (words IS NULL)))
hall_items: FOREIGN KEY (activity_id) REFERENCES activities(id)
hall_items: FOREIGN KEY (hall_id) REFERENCES halls(id)
hall_items: PRIMARY KEY (id)
hall_items: UNIQUE (hall_id, "position")
hall_steps: FOREIGN KEY (hall_id) REFERENCES halls(id)
hall_steps: FOREIGN KEY (item_id) REFERENCES hall_items(id)
hall_steps: PRIMARY KEY (id)
halls: FOREIGN KEY (project_id) REFERENCES projects(id)
halls: PRIMARY KEY (id)
halls: UNIQUE (code)
hmw_dots: CHECK ((n > 0))
hmw_dots: FOREIGN KEY (activity_id, person) REFERENCES hmw_people(activity_id, person)
hmw_dots: FOREIGN KEY (idea) REFERENCES hmw_ideas(voice_id)
hmw_dots: PRIMARY KEY (idea, person)
hmw_ideas: CHECK ((dots >= 0))
hmw_ideas: CHECK ((people >= 0))
hmw_ideas: FOREIGN KEY (voice_id) REFERENCES voices(id)
hmw_ideas: PRIMARY KEY (voice_id)
hmw_people: CHECK (((given >= 0) AND (given <= most)))
hmw_people: FOREIGN KEY (activity_id) REFERENCES activities(id)
hmw_people: PRIMARY KEY (activity_id, person)
idea_comments: CHECK ((side = ANY (ARRAY['for'::text, 'against'::text])))
idea_comments: FOREIGN KEY (idea_id) REFERENCES ideas(id)
idea_comments: FOREIGN KEY (voice_id) REFERENCES voices(id)
idea_comments: PRIMARY KEY (voice_id)
idea_joins: CHECK ((from_idea <> into_idea))
idea_joins: CHECK ((kind = ANY (ARRAY['merge'::text, 'split'::text])))
idea_joins: FOREIGN KEY (from_idea) REFERENCES ideas(id)
idea_joins: FOREIGN KEY (into_idea) REFERENCES ideas(id)
idea_joins: PRIMARY KEY (act, from_idea, into_idea)
idea_statuses: CHECK ((status = ANY (ARRAY['under-review'::text, 'taken-up'::text, 'planned'::text, 'done'::text, 'not-taken-up'::text, 'out-of-scope'::text])))
idea_statuses: FOREIGN KEY (idea_id) REFERENCES ideas(id)
idea_statuses: PRIMARY KEY (id)
idea_supports: FOREIGN KEY (idea_id) REFERENCES ideas(id)
idea_supports: FOREIGN KEY (via) REFERENCES ideas(id)
idea_supports: PRIMARY KEY (idea_id, supporter)
idea_words: FOREIGN KEY (idea_id) REFERENCES ideas(id) ON DELETE CASCADE
idea_words: PRIMARY KEY (activity_id, word, idea_id)
ideas: FOREIGN KEY (voice_id) REFERENCES voices(id)
ideas: PRIMARY KEY (id)
import_uploads: PRIMARY KEY (id)
imports: CHECK ((kind = ANY (ARRAY['boundaries'::text, 'profile'::text, 'postcodes'::text, 'neighbourhoods'::text])))
imports: PRIMARY KEY (id)
invitations: PRIMARY KEY (token_hash)
jobs: PRIMARY KEY (id)
jobs: UNIQUE (unique_key)
joint_comments: FOREIGN KEY (draft_id) REFERENCES joint_drafts(id)
joint_comments: FOREIGN KEY (project_id) REFERENCES projects(id)
joint_comments: FOREIGN KEY (reply_to) REFERENCES joint_comments(id)
joint_comments: FOREIGN KEY (resolved_by) REFERENCES working_seats(id)
joint_comments: FOREIGN KEY (seat_id) REFERENCES working_seats(id)
joint_comments: FOREIGN KEY (working_group_id) REFERENCES working_groups(id)
joint_comments: PRIMARY KEY (id)
joint_draft_versions: FOREIGN KEY (draft_id) REFERENCES joint_drafts(id)
joint_draft_versions: FOREIGN KEY (project_id) REFERENCES projects(id)
joint_draft_versions: FOREIGN KEY (seat_id) REFERENCES working_seats(id)
joint_draft_versions: FOREIGN KEY (working_group_id) REFERENCES working_groups(id)
joint_draft_versions: PRIMARY KEY (draft_id, version)
joint_drafts: FOREIGN KEY (project_id) REFERENCES projects(id)
joint_drafts: FOREIGN KEY (working_group_id) REFERENCES working_groups(id)
joint_drafts: PRIMARY KEY (id)
joint_publications: CHECK ((outcome = 'passed'::text))
joint_publications: FOREIGN KEY (draft_id, version) REFERENCES joint_draft_versions(draft_id, version)
joint_publications: FOREIGN KEY (motion_id, outcome, draft_id, version) REFERENCES working_motions(id, outcome, draft_id, version)
joint_publications: FOREIGN KEY (project_id) REFERENCES projects(id)
joint_publications: FOREIGN KEY (working_group_id) REFERENCES working_groups(id)
joint_publications: PRIMARY KEY (draft_id, version)
joint_suggestions: CHECK (((outcome IS NULL) OR (outcome = 'withdrawn'::text) OR (answered_by <> seat_id)))
joint_suggestions: CHECK ((outcome = ANY (ARRAY['accepted'::text, 'declined'::text, 'withdrawn'::text])))
joint_suggestions: FOREIGN KEY (answered_by) REFERENCES working_seats(id)
joint_suggestions: FOREIGN KEY (draft_id) REFERENCES joint_drafts(id)
joint_suggestions: FOREIGN KEY (project_id) REFERENCES projects(id)
joint_suggestions: FOREIGN KEY (seat_id) REFERENCES working_seats(id)
joint_suggestions: FOREIGN KEY (working_group_id) REFERENCES working_groups(id)
joint_suggestions: PRIMARY KEY (id)
key_group_designations: FOREIGN KEY (group_id) REFERENCES groups(id) ON DELETE CASCADE
key_group_designations: PRIMARY KEY (id)
keying_batches: CHECK (((stated_total >= 1) AND (stated_total <= 500)))
keying_batches: FOREIGN KEY (activity_id) REFERENCES activities(id)
keying_batches: PRIMARY KEY (id)
keying_releases: FOREIGN KEY (batch_id) REFERENCES keying_batches(id)
keying_releases: PRIMARY KEY (batch_id)
keying_settlements: FOREIGN KEY (sheet_id) REFERENCES keying_sheets(id) ON DELETE CASCADE
keying_settlements: PRIMARY KEY (sheet_id)
keying_sheets: FOREIGN KEY (batch_id) REFERENCES keying_batches(id)
keying_sheets: PRIMARY KEY (id)
keying_sheets: UNIQUE (batch_id, "position")
keying_sheets: UNIQUE (code)
keying_unreadable: FOREIGN KEY (sheet_id) REFERENCES keying_sheets(id) ON DELETE CASCADE
keying_unreadable: PRIMARY KEY (sheet_id, field)
keyings: CHECK ((turn = ANY (ARRAY[1, 2])))
keyings: FOREIGN KEY (sheet_id) REFERENCES keying_sheets(id) ON DELETE CASCADE
keyings: PRIMARY KEY (sheet_id, turn)
keyings: UNIQUE (sheet_id, by_account)
link_allocations: FOREIGN KEY (group_id) REFERENCES groups(id) ON DELETE CASCADE
link_allocations: FOREIGN KEY (officer_id) REFERENCES link_officers(id) ON DELETE CASCADE
link_allocations: PRIMARY KEY (id)
link_conflicts: FOREIGN KEY (group_id) REFERENCES groups(id) ON DELETE CASCADE
link_conflicts: FOREIGN KEY (officer_id) REFERENCES link_officers(id) ON DELETE CASCADE
link_conflicts: PRIMARY KEY (officer_id, group_id)
link_covers: FOREIGN KEY (cover_officer) REFERENCES link_officers(id) ON DELETE CASCADE
link_covers: FOREIGN KEY (officer_id) REFERENCES link_officers(id) ON DELETE CASCADE
link_covers: PRIMARY KEY (id)
link_officers: CHECK ((grade = ANY (ARRAY['head-of-service'::text, 'director'::text])))
link_officers: FOREIGN KEY (account_id) REFERENCES accounts(id) ON DELETE CASCADE
link_officers: PRIMARY KEY (id)
map_layers: FOREIGN KEY (activity_id) REFERENCES activities(id)
map_layers: PRIMARY KEY (id)
meeting_actions: CHECK ((side = ANY (ARRAY['group'::text, 'officer'::text])))
meeting_actions: FOREIGN KEY (group_id) REFERENCES groups(id) ON DELETE CASCADE
meeting_actions: FOREIGN KEY (meeting_id) REFERENCES network_meetings(id) ON DELETE CASCADE
meeting_actions: PRIMARY KEY (id)
meeting_agenda_items: FOREIGN KEY (invitation_id) REFERENCES meeting_invitations(id) ON DELETE CASCADE
meeting_agenda_items: FOREIGN KEY (meeting_id) REFERENCES network_meetings(id) ON DELETE CASCADE
meeting_agenda_items: PRIMARY KEY (id)
meeting_answers: CHECK ((answer = ANY (ARRAY['yes'::text, 'no'::text, 'maybe'::text])))
meeting_answers: FOREIGN KEY (invitation_id) REFERENCES meeting_invitations(id) ON DELETE CASCADE
meeting_answers: PRIMARY KEY (invitation_id)
meeting_attendances: FOREIGN KEY (invitation_id) REFERENCES meeting_invitations(id) ON DELETE CASCADE
meeting_attendances: PRIMARY KEY (invitation_id)
meeting_cancellations: FOREIGN KEY (meeting_id) REFERENCES network_meetings(id) ON DELETE CASCADE
meeting_cancellations: PRIMARY KEY (meeting_id)
meeting_invitations: CHECK ((num_nonnulls(group_id, officer_id) = 1))
meeting_invitations: FOREIGN KEY (group_id) REFERENCES groups(id) ON DELETE CASCADE
meeting_invitations: FOREIGN KEY (meeting_id) REFERENCES network_meetings(id) ON DELETE CASCADE
meeting_invitations: FOREIGN KEY (officer_id) REFERENCES link_officers(id) ON DELETE CASCADE
meeting_invitations: PRIMARY KEY (id)
meeting_invitations: UNIQUE (meeting_id, group_id)
meeting_invitations: UNIQUE (meeting_id, officer_id)
meeting_minutes: FOREIGN KEY (meeting_id) REFERENCES network_meetings(id) ON DELETE CASCADE
meeting_minutes: PRIMARY KEY (meeting_id)
meeting_minutes_final: FOREIGN KEY (meeting_id) REFERENCES meeting_minutes(meeting_id) ON DELETE CASCADE
meeting_minutes_final: PRIMARY KEY (meeting_id)
migrations: PRIMARY KEY (name)
moderation_alerts: PRIMARY KEY (account_id, on_day)
moderation_hints: CHECK (((group_id IS NULL) <> (participant IS NULL)))
moderation_hints: CHECK ((kind = ANY (ARRAY['fast'::text, 'few-wards'::text, 'one-browser'::text])))
moderation_hints: PRIMARY KEY (id)
neighbourhood_wards: FOREIGN KEY (neighbourhood_id) REFERENCES areas(id)
neighbourhood_wards: FOREIGN KEY (ward_id) REFERENCES areas(id)
neighbourhood_wards: PRIMARY KEY (neighbourhood_id, ward_id, starts_on)
network_meetings: CHECK ((((place IS NOT NULL) AND (access IS NOT NULL)) OR (link IS NOT NULL)))
network_meetings: CHECK (((kind = 'pair'::text) = (group_id IS NOT NULL)))
network_meetings: CHECK ((arranger = ANY (ARRAY['council'::text, 'broker'::text, 'officer'::text, 'group'::text])))
network_meetings: CHECK ((kind = ANY (ARRAY['network'::text, 'pair'::text])))
network_meetings: FOREIGN KEY (group_id) REFERENCES groups(id) ON DELETE CASCADE
network_meetings: PRIMARY KEY (id)
network_report_publications: FOREIGN KEY (report_id) REFERENCES network_reports(id) ON DELETE CASCADE
network_report_publications: PRIMARY KEY (report_id)
network_reports: PRIMARY KEY (id)
network_rules: PRIMARY KEY (id)
network_suggestions: CHECK ((kind = ANY (ARRAY['key-groups'::text, 'link-officers'::text])))
network_suggestions: PRIMARY KEY (id)
notices: CHECK ((way = ANY (ARRAY['email'::text, 'post'::text, 'telephone'::text, 'none'::text])))
notices: FOREIGN KEY (voice_id) REFERENCES voices(id)
notices: PRIMARY KEY (voice_id, step)
officer_meeting_counts: CHECK ((attended >= 0))
officer_meeting_counts: FOREIGN KEY (officer_id) REFERENCES link_officers(id) ON DELETE CASCADE
officer_meeting_counts: PRIMARY KEY (officer_id, plan_year)
opinion_imports: FOREIGN KEY (activity_id) REFERENCES activities(id)
opinion_imports: PRIMARY KEY (id)
opinion_maps: FOREIGN KEY (activity_id) REFERENCES activities(id)
opinion_maps: PRIMARY KEY (activity_id)
opinion_reports: FOREIGN KEY (activity_id) REFERENCES activities(id)
opinion_reports: PRIMARY KEY (id)
opinion_statements: CHECK (((number >= 0) AND (number <= 99999)))
opinion_statements: CHECK ((source = ANY (ARRAY['facilitator'::text, 'participant'::text, 'paper'::text, 'import'::text])))
opinion_statements: FOREIGN KEY (activity_id) REFERENCES activities(id)
opinion_statements: PRIMARY KEY (id)
opinion_statements: UNIQUE (activity_id, number)
opinion_statements: UNIQUE (once)
opinion_statements: UNIQUE (voice_id)
opinion_tallies: PRIMARY KEY (activity_id, number, stripe)
opinion_voters: FOREIGN KEY (activity_id) REFERENCES activities(id)
opinion_voters: PRIMARY KEY (id)
opinion_withdrawals: FOREIGN KEY (activity_id) REFERENCES activities(id)
opinion_withdrawals: FOREIGN KEY (statement_id) REFERENCES opinion_statements(id)
opinion_withdrawals: PRIMARY KEY (statement_id)
outbox: PRIMARY KEY (id)
outbox: UNIQUE (unique_key)
outcome_publications: FOREIGN KEY (outcome_id) REFERENCES outcomes(id)
outcome_publications: PRIMARY KEY (outcome_id)
outcome_themes: FOREIGN KEY (outcome_id) REFERENCES outcomes(id)
outcome_themes: FOREIGN KEY (theme_id) REFERENCES themes(id)
outcome_themes: PRIMARY KEY (outcome_id, theme_id)
outcomes: FOREIGN KEY (decision_id) REFERENCES decisions(id)
outcomes: FOREIGN KEY (project_id) REFERENCES projects(id)
outcomes: PRIMARY KEY (id)
outreach_contacts: CHECK (((people >= 1) AND (people <= 1000)))
outreach_contacts: CHECK ((how = ANY (ARRAY['talked'::text, 'took-a-form'::text, 'asked-for-more'::text])))
outreach_contacts: FOREIGN KEY (project_id) REFERENCES projects(id)
outreach_contacts: FOREIGN KEY (session_id) REFERENCES outreach_sessions(id)
outreach_contacts: PRIMARY KEY (id)
outreach_reasons: FOREIGN KEY (project_id) REFERENCES projects(id)
outreach_reasons: PRIMARY KEY (project_id)
outreach_sessions: CHECK (((called_off_at IS NULL) = (called_off_why IS NULL)))
outreach_sessions: CHECK ((ends_at > starts_at))
outreach_sessions: FOREIGN KEY (project_id) REFERENCES projects(id)
outreach_sessions: PRIMARY KEY (id)
passkeys: FOREIGN KEY (account_id) REFERENCES accounts(id) ON DELETE CASCADE
passkeys: PRIMARY KEY (id)
passkeys: UNIQUE (credential_id)
pin_cells: PRIMARY KEY (activity_id, level, x, y, category)
pin_wards: PRIMARY KEY (activity_id, ward_id, category)
pins: CHECK ((((lon IS NULL) = (lat IS NULL)) AND ((lon IS NULL) = (x IS NULL)) AND ((x IS NULL) = (y IS NULL))))
pins: CHECK ((told = ANY (ARRAY['drawn'::text, 'square'::text, 'named'::text, 'postcode'::text, 'ward'::text, 'words'::text])))
pins: FOREIGN KEY (voice_id) REFERENCES voices(id)
pins: PRIMARY KEY (voice_id)
plan_comments: FOREIGN KEY (entry_id) REFERENCES forward_entries(id) ON DELETE CASCADE
plan_comments: FOREIGN KEY (group_id) REFERENCES groups(id) ON DELETE CASCADE
plan_comments: FOREIGN KEY (plan_id) REFERENCES engagement_plans(id) ON DELETE CASCADE
plan_comments: PRIMARY KEY (id)
plan_items: FOREIGN KEY (entry_id) REFERENCES forward_entries(id) ON DELETE CASCADE
plan_items: FOREIGN KEY (plan_id) REFERENCES engagement_plans(id) ON DELETE CASCADE
plan_items: PRIMARY KEY (entry_id)
plan_responses: FOREIGN KEY (comment_id) REFERENCES plan_comments(id) ON DELETE CASCADE
plan_responses: PRIMARY KEY (comment_id)
plan_versions: CHECK ((number > 0))
plan_versions: FOREIGN KEY (plan_id) REFERENCES engagement_plans(id) ON DELETE CASCADE
plan_versions: PRIMARY KEY (plan_id, number)
poll_hands: CHECK ((channel = 'event'::text))
poll_hands: FOREIGN KEY (activity_id) REFERENCES activities(id)
poll_hands: PRIMARY KEY (id)
poll_tallies: PRIMARY KEY (activity_id, option, stripe)
post_withdrawals: FOREIGN KEY (post_id) REFERENCES posts(id)
post_withdrawals: PRIMARY KEY (post_id)
postcodes: PRIMARY KEY (postcode)
posts: FOREIGN KEY (picture_file) REFERENCES files(id)
posts: PRIMARY KEY (id)
posts: UNIQUE (slug)
print_batches: CHECK (((sheets >= 1) AND (sheets <= 500)))
print_batches: CHECK ((kind = ANY (ARRAY['form'::text, 'form-large'::text, 'form-easy'::text])))
print_batches: CHECK ((language = ANY (ARRAY['en'::text, 'cy'::text])))
print_batches: FOREIGN KEY (activity_id) REFERENCES activities(id)
print_batches: PRIMARY KEY (id)
print_sheets: FOREIGN KEY (batch_id) REFERENCES print_batches(id)
print_sheets: PRIMARY KEY (code)
print_sheets: UNIQUE (batch_id, sheet)
privacy_request_steps: CHECK ((step = ANY (ARRAY['acknowledged'::text, 'asked'::text, 'heard'::text, 'extended'::text, 'answered'::text, 'done'::text, 'refused'::text])))
privacy_request_steps: FOREIGN KEY (request_id) REFERENCES privacy_requests(id)
privacy_request_steps: PRIMARY KEY (id)
privacy_requests: CHECK ((kind = ANY (ARRAY['access'::text, 'correct'::text, 'erase'::text, 'object'::text, 'complaint'::text])))
privacy_requests: FOREIGN KEY (account_id) REFERENCES accounts(id) ON DELETE SET NULL
privacy_requests: PRIMARY KEY (id)
privacy_requests: UNIQUE (once)
privacy_requests: UNIQUE (reference)
private_notes: CHECK ((side = ANY (ARRAY['group'::text, 'officer'::text])))
private_notes: FOREIGN KEY (group_id) REFERENCES groups(id) ON DELETE CASCADE
private_notes: PRIMARY KEY (id)
private_notes: UNIQUE (group_id, once)
profile_figures: PRIMARY KEY (code, topic, category)
project_brief_versions: FOREIGN KEY (project_id) REFERENCES projects(id)
project_brief_versions: PRIMARY KEY (project_id, version)
project_closures: FOREIGN KEY (project_id) REFERENCES projects(id)
project_closures: PRIMARY KEY (project_id)
project_document_withdrawals: FOREIGN KEY (document_id) REFERENCES project_documents(id)
project_document_withdrawals: PRIMARY KEY (document_id)
project_documents: CHECK (((body <> ''::text) OR ((file_id IS NOT NULL) AND (summary <> ''::text))))
project_documents: FOREIGN KEY (file_id) REFERENCES files(id)
project_documents: FOREIGN KEY (project_id) REFERENCES projects(id)
project_documents: PRIMARY KEY (id)
project_event_cancellations: FOREIGN KEY (activity_id) REFERENCES project_events(activity_id)
project_event_cancellations: PRIMARY KEY (activity_id)
project_events: CHECK (((placed >= 0) AND ((capacity IS NULL) OR (placed <= capacity))))
project_events: CHECK ((attended >= 0))
project_events: CHECK ((capacity > 0))
project_events: CHECK ((ends_at > starts_at))
project_events: CHECK ((kind = ANY (ARRAY['listening'::text, 'participation'::text, 'development'::text])))
project_events: CHECK ((waiting >= 0))
project_events: CHECK ((walk_ins >= 0))
project_events: FOREIGN KEY (activity_id) REFERENCES activities(id)
project_events: FOREIGN KEY (series_id) REFERENCES event_series(id)
project_events: PRIMARY KEY (activity_id)
project_level_changes: FOREIGN KEY (project_id) REFERENCES projects(id)
project_level_changes: PRIMARY KEY (id)
project_old_slugs: FOREIGN KEY (project_id) REFERENCES projects(id)
project_old_slugs: PRIMARY KEY (slug)
project_pauses: FOREIGN KEY (project_id) REFERENCES projects(id)
project_pauses: PRIMARY KEY (id)
project_places: FOREIGN KEY (area_id) REFERENCES areas(id)
project_places: FOREIGN KEY (project_id) REFERENCES projects(id)
project_places: PRIMARY KEY (project_id, area_id)
project_previews: FOREIGN KEY (project_id) REFERENCES projects(id)
project_previews: PRIMARY KEY (token_hash)
project_publications: FOREIGN KEY (project_id) REFERENCES projects(id)
project_publications: PRIMARY KEY (project_id)
project_schedules: FOREIGN KEY (project_id) REFERENCES projects(id)
project_schedules: PRIMARY KEY (project_id)
project_sessions: CHECK ((kind = ANY (ARRAY['kick-off'::text, 'session'::text])))
project_sessions: FOREIGN KEY (project_id) REFERENCES projects(id)
project_sessions: PRIMARY KEY (id)
project_stages: CHECK (((ends_on IS NULL) OR (ends_on >= starts_on)))
project_stages: CHECK ((step = ANY (ARRAY['prepare'::text, 'listen'::text, 'make-sense'::text, 'decide'::text, 'do'::text, 'look-back'::text])))
project_stages: FOREIGN KEY (project_id) REFERENCES projects(id)
project_stages: PRIMARY KEY (id)
project_team: FOREIGN KEY (account_id) REFERENCES accounts(id) ON DELETE CASCADE
project_team: FOREIGN KEY (project_id) REFERENCES projects(id)
project_team: PRIMARY KEY (project_id, account_id)
project_topics: FOREIGN KEY (project_id) REFERENCES projects(id)
project_topics: PRIMARY KEY (project_id, slug)
project_unknowns: FOREIGN KEY (project_id) REFERENCES projects(id)
project_unknowns: PRIMARY KEY (id)
projects: CHECK (((form IS NULL) OR (level = 'collaborate'::text)))
projects: CHECK ((form = ANY (ARRAY['co-design'::text, 'co-produce'::text, 'co-deliver'::text])))
projects: CHECK ((kind = ANY (ARRAY['project'::text, 'enquiry'::text, 'pathfinder'::text, 'pilot'::text, 'consultation'::text])))
projects: CHECK ((level = ANY (ARRAY['inform'::text, 'consult'::text, 'involve'::text, 'collaborate'::text, 'community-led'::text])))
projects: PRIMARY KEY (id)
projects: UNIQUE (slug)
question_joins: FOREIGN KEY (from_question) REFERENCES asked_questions(voice_id)
question_joins: FOREIGN KEY (into_question) REFERENCES asked_questions(voice_id)
question_joins: PRIMARY KEY (id)
question_sources: FOREIGN KEY (reply_id) REFERENCES voice_replies(id)
question_sources: FOREIGN KEY (voice_id) REFERENCES voices(id)
question_sources: PRIMARY KEY (reply_id, "position")
question_wants: FOREIGN KEY (question_id) REFERENCES asked_questions(voice_id)
question_wants: FOREIGN KEY (via) REFERENCES asked_questions(voice_id)
question_wants: PRIMARY KEY (question_id, wanter)
quiet_nudges: FOREIGN KEY (group_id) REFERENCES groups(id) ON DELETE CASCADE
quiet_nudges: PRIMARY KEY (group_id, on_day)
record_addresses: FOREIGN KEY (group_id) REFERENCES groups(id) ON DELETE CASCADE
record_addresses: PRIMARY KEY (token)
record_entries: PRIMARY KEY (id)
record_promise_versions: FOREIGN KEY (group_id) REFERENCES groups(id) ON DELETE CASCADE
record_promise_versions: FOREIGN KEY (promise_id) REFERENCES record_promises(id) ON DELETE CASCADE
record_promise_versions: PRIMARY KEY (promise_id, version)
record_promises: CHECK ((ended_as = ANY (ARRAY['kept'::text, 'withdrawn'::text])))
record_promises: CHECK ((side = ANY (ARRAY['group'::text, 'officer'::text])))
record_promises: FOREIGN KEY (group_id) REFERENCES groups(id) ON DELETE CASCADE
record_promises: PRIMARY KEY (id)
record_promises: UNIQUE (group_id, once)
record_seals: FOREIGN KEY (entry_id) REFERENCES record_entries(id)
record_seals: PRIMARY KEY (place)
record_seals: UNIQUE (entry_id)
record_waiting: PRIMARY KEY (entry_id)
recovery_codes: FOREIGN KEY (account_id) REFERENCES accounts(id) ON DELETE CASCADE
recovery_codes: PRIMARY KEY (account_id, code_hash)
retention_runs: PRIMARY KEY (id)
sensitive_reads: PRIMARY KEY (id)
session_shows: FOREIGN KEY (activity_id) REFERENCES activities(id)
session_shows: FOREIGN KEY (voice_id) REFERENCES voices(id)
session_shows: PRIMARY KEY (activity_id)
sessions: FOREIGN KEY (account_id) REFERENCES accounts(id) ON DELETE CASCADE
sessions: PRIMARY KEY (token_hash)
sessions: UNIQUE (id)
settings: CHECK (only_one)
settings: PRIMARY KEY (only_one)
sign_in_links: CHECK ((purpose = ANY (ARRAY['sign-in'::text, 'email-change'::text])))
sign_in_links: FOREIGN KEY (account_id) REFERENCES accounts(id) ON DELETE CASCADE
sign_in_links: PRIMARY KEY (token_hash)
skill_agreements: CHECK ((side = ANY (ARRAY['offer'::text, 'need'::text])))
skill_agreements: FOREIGN KEY (match_id) REFERENCES skill_matches(id) ON DELETE CASCADE
skill_agreements: PRIMARY KEY (match_id, side)
skill_entries: CHECK (((group_id IS NULL) OR (project_id IS NULL)))
skill_entries: CHECK (((paid IS NULL) = (side = 'offer'::text)))
skill_entries: CHECK (((project_id IS NULL) OR (side = 'need'::text)))
skill_entries: CHECK ((side = ANY (ARRAY['offer'::text, 'need'::text])))
skill_entries: FOREIGN KEY (account_id) REFERENCES accounts(id) ON DELETE CASCADE
skill_entries: FOREIGN KEY (group_id) REFERENCES groups(id) ON DELETE CASCADE
skill_entries: FOREIGN KEY (ward_id) REFERENCES areas(id)
skill_entries: PRIMARY KEY (id)
skill_match_ends: CHECK ((side = ANY (ARRAY['offer'::text, 'need'::text])))
skill_match_ends: CHECK ((why = ANY (ARRAY['refused'::text, 'withdrawn'::text])))
skill_match_ends: FOREIGN KEY (match_id) REFERENCES skill_matches(id) ON DELETE CASCADE
skill_match_ends: PRIMARY KEY (match_id)
skill_matches: CHECK ((asked_by_side = ANY (ARRAY['offer'::text, 'need'::text])))
skill_matches: FOREIGN KEY (need_id) REFERENCES skill_entries(id) ON DELETE CASCADE
skill_matches: FOREIGN KEY (offer_id) REFERENCES skill_entries(id) ON DELETE CASCADE
skill_matches: PRIMARY KEY (id)
skill_matches: UNIQUE (offer_id, need_id)
skill_reports: FOREIGN KEY (entry_id) REFERENCES skill_entries(id) ON DELETE CASCADE
skill_reports: PRIMARY KEY (id)
solution_adoptions: FOREIGN KEY (activity_id) REFERENCES activities(id)
solution_adoptions: FOREIGN KEY (idea_id) REFERENCES solution_ideas(id)
solution_adoptions: PRIMARY KEY (decision_id, idea_id)
solution_affected: FOREIGN KEY (activity_id) REFERENCES activities(id)
solution_affected: FOREIGN KEY (problem_id) REFERENCES solution_problems(id)
solution_affected: FOREIGN KEY (via) REFERENCES solution_problems(id)
solution_affected: PRIMARY KEY (problem_id, person)
solution_agreements: FOREIGN KEY (activity_id) REFERENCES activities(id)
solution_agreements: FOREIGN KEY (problem_id) REFERENCES solution_problems(id)
solution_agreements: PRIMARY KEY (id)
solution_groups: FOREIGN KEY (activity_id) REFERENCES activities(id)
solution_groups: FOREIGN KEY (problem_id) REFERENCES solution_problems(id)
solution_groups: FOREIGN KEY (voice_id) REFERENCES voices(id)
solution_groups: PRIMARY KEY (voice_id)
solution_ideas: FOREIGN KEY (activity_id) REFERENCES activities(id)
solution_ideas: FOREIGN KEY (id) REFERENCES voices(id)
solution_ideas: FOREIGN KEY (problem_id) REFERENCES solution_problems(id)
solution_ideas: PRIMARY KEY (id)
solution_joins: CHECK ((from_id <> into_id))
solution_joins: CHECK ((what = ANY (ARRAY['problem'::text, 'idea'::text])))
solution_joins: FOREIGN KEY (activity_id) REFERENCES activities(id)
solution_joins: PRIMARY KEY (act)
solution_problems: CHECK ((step = ANY (ARRAY['problem'::text, 'ideas'::text, 'prototypes'::text, 'tests'::text, 'decision'::text])))
solution_problems: FOREIGN KEY (activity_id) REFERENCES activities(id)
solution_problems: FOREIGN KEY (id) REFERENCES voices(id)
solution_problems: PRIMARY KEY (id)
solution_prototypes: CHECK ((cost_pence >= 0))
solution_prototypes: CHECK ((to_on >= from_on))
solution_prototypes: CHECK ((who = ANY (ARRAY['council'::text, 'group'::text, 'residents'::text, 'together'::text])))
solution_prototypes: FOREIGN KEY (activity_id) REFERENCES activities(id)
solution_prototypes: FOREIGN KEY (idea_id) REFERENCES solution_ideas(id)
solution_prototypes: PRIMARY KEY (id)
solution_steps: CHECK ((step = ANY (ARRAY['ideas'::text, 'prototypes'::text, 'tests'::text, 'decision'::text])))
solution_steps: FOREIGN KEY (activity_id) REFERENCES activities(id)
solution_steps: FOREIGN KEY (problem_id) REFERENCES solution_problems(id)
solution_steps: PRIMARY KEY (id)
solution_tests: CHECK ((verdict = ANY (ARRAY['works'::text, 'partly'::text, 'not'::text])))
solution_tests: FOREIGN KEY (activity_id) REFERENCES activities(id)
solution_tests: FOREIGN KEY (prototype_id) REFERENCES solution_prototypes(id)
solution_tests: PRIMARY KEY (id)
statement_votes: CHECK (((vote >= '-1'::integer) AND (vote <= 1)))
stories: FOREIGN KEY (voice_id) REFERENCES voices(id)
stories: PRIMARY KEY (voice_id)
story_words: FOREIGN KEY (voice_id) REFERENCES stories(voice_id) ON DELETE CASCADE
story_words: PRIMARY KEY (activity_id, word, voice_id)
survey_result_publications: FOREIGN KEY (activity_id) REFERENCES activities(id)
survey_result_publications: PRIMARY KEY (activity_id)
survey_tables: FOREIGN KEY (activity_id) REFERENCES activities(id)
survey_tables: PRIMARY KEY (id)
survey_tallies: PRIMARY KEY (activity_id, slice, name, value, stripe)
survey_versions: FOREIGN KEY (activity_id) REFERENCES activities(id)
survey_versions: PRIMARY KEY (activity_id, version)
tallies: PRIMARY KEY (subject, key, stripe)
terms_agreements: FOREIGN KEY (group_id) REFERENCES groups(id) ON DELETE CASCADE
terms_agreements: PRIMARY KEY (group_id, version)
terms_versions: CHECK ((number > 1))
terms_versions: PRIMARY KEY (number)
theme_asks: CHECK ((why = ANY (ARRAY['uncertain'::text, 'random-check'::text])))
theme_asks: FOREIGN KEY (learning_id) REFERENCES theme_learnings(id)
theme_asks: FOREIGN KEY (voice_id) REFERENCES voices(id)
theme_asks: PRIMARY KEY (learning_id, place)
theme_check_items: FOREIGN KEY (check_id) REFERENCES theme_checks(id)
theme_check_items: FOREIGN KEY (voice_id) REFERENCES voices(id)
theme_check_items: PRIMARY KEY (check_id, place)
theme_checks: PRIMARY KEY (id)
theme_coverages: PRIMARY KEY (project_id)
theme_learnings: PRIMARY KEY (id)
theme_merges: FOREIGN KEY (from_theme) REFERENCES themes(id)
theme_merges: FOREIGN KEY (into_theme) REFERENCES themes(id)
theme_merges: PRIMARY KEY (id)
theme_quotes: CHECK ((ended_why = ANY (ARRAY['unpinned'::text, 'not-shown'::text, 'changed'::text, 'moved'::text])))
theme_quotes: FOREIGN KEY (theme_id) REFERENCES themes(id)
theme_quotes: FOREIGN KEY (voice_id) REFERENCES voices(id)
theme_quotes: PRIMARY KEY (id)
theme_readings: FOREIGN KEY (voice_id) REFERENCES voices(id)
theme_readings: PRIMARY KEY (voice_id, part)
theme_removals: FOREIGN KEY (theme_id) REFERENCES themes(id)
theme_removals: FOREIGN KEY (voice_id) REFERENCES voices(id)
theme_removals: PRIMARY KEY (theme_id, voice_id, part)
theme_rules: FOREIGN KEY (theme_id) REFERENCES themes(id)
theme_rules: PRIMARY KEY (id)
theme_run_comments: FOREIGN KEY (run_id) REFERENCES theme_runs(id)
theme_run_comments: FOREIGN KEY (voice_id) REFERENCES voices(id)
theme_run_comments: PRIMARY KEY (run_id, rank)
theme_run_decisions: CHECK ((deed = ANY (ARRAY['named'::text, 'merged'::text, 'dropped'::text, 'split'::text])))
theme_run_decisions: FOREIGN KEY (run_id) REFERENCES theme_runs(id)
theme_run_decisions: FOREIGN KEY (theme_id) REFERENCES themes(id)
theme_run_decisions: PRIMARY KEY (id)
theme_run_themes: FOREIGN KEY (run_id) REFERENCES theme_runs(id)
theme_run_themes: PRIMARY KEY (run_id, place)
theme_runs: PRIMARY KEY (id)
theme_splits: FOREIGN KEY (from_theme) REFERENCES themes(id)
theme_splits: FOREIGN KEY (new_theme) REFERENCES themes(id)
theme_splits: PRIMARY KEY (new_theme)
themes: PRIMARY KEY (id)
totp_secrets: FOREIGN KEY (account_id) REFERENCES accounts(id) ON DELETE CASCADE
totp_secrets: PRIMARY KEY (account_id)
used_challenges: PRIMARY KEY (digest)
voice_alike_bands: FOREIGN KEY (voice_id) REFERENCES voices(id)
voice_alike_bands: PRIMARY KEY (subject, band, voice_id)
voice_alikes: FOREIGN KEY (voice_id) REFERENCES voices(id)
voice_alikes: PRIMARY KEY (voice_id)
voice_appeals: FOREIGN KEY (voice_id) REFERENCES voices(id)
voice_appeals: PRIMARY KEY (id)
voice_countings: CHECK ((why = ANY (ARRAY['no-consent'::text, 'nothing-to-show'::text, 'private'::text])))
voice_countings: FOREIGN KEY (voice_id) REFERENCES voices(id)
voice_countings: PRIMARY KEY (voice_id)
voice_erasures: FOREIGN KEY (voice_id) REFERENCES voices(id)
voice_erasures: PRIMARY KEY (voice_id)
voice_moderations: CHECK ((deed = ANY (ARRAY['published'::text, 'counted'::text, 'refused'::text, 'held'::text, 'restored'::text, 'reported'::text, 'appealed'::text, 'appeal-upheld'::text, 'appeal-refused'::text, 'redacted'::text])))
voice_moderations: FOREIGN KEY (voice_id) REFERENCES voices(id)
voice_moderations: PRIMARY KEY (id)
voice_publications: FOREIGN KEY (voice_id) REFERENCES voices(id)
voice_publications: PRIMARY KEY (voice_id)
voice_reads: FOREIGN KEY (voice_id) REFERENCES voices(id)
voice_reads: PRIMARY KEY (voice_id)
voice_refusals: FOREIGN KEY (voice_id) REFERENCES voices(id)
voice_refusals: PRIMARY KEY (voice_id)
voice_replies: FOREIGN KEY (voice_id) REFERENCES voices(id)
voice_replies: PRIMARY KEY (id)
voice_reply_actions: FOREIGN KEY (reply_id) REFERENCES voice_replies(id)
voice_reply_actions: FOREIGN KEY (voice_id) REFERENCES voices(id)
voice_reply_actions: PRIMARY KEY (id)
voice_reply_endings: CHECK ((ending = ANY (ARRAY['confirmed'::text, 'disputed'::text, 'closed-by-council'::text])))
voice_reply_endings: FOREIGN KEY (reply_id) REFERENCES voice_replies(id)
voice_reply_endings: FOREIGN KEY (voice_id) REFERENCES voices(id)
voice_reply_endings: PRIMARY KEY (reply_id)
voice_reports: FOREIGN KEY (voice_id) REFERENCES voices(id)
voice_reports: PRIMARY KEY (id)
voice_subjects: PRIMARY KEY (subject)
voice_themes: CHECK ((how = ANY (ARRAY['person'::text, 'rule'::text, 'model'::text])))
voice_themes: FOREIGN KEY (theme_id) REFERENCES themes(id)
voice_themes: FOREIGN KEY (via) REFERENCES themes(id)
voice_themes: FOREIGN KEY (voice_id) REFERENCES voices(id)
voice_themes: PRIMARY KEY (theme_id, voice_id, part)
voice_versions: CHECK ((replaced_by = ANY (ARRAY['author'::text, 'staff'::text, 'redaction'::text])))
voice_versions: FOREIGN KEY (voice_id) REFERENCES voices(id)
voice_versions: PRIMARY KEY (voice_id, version)
voice_waits: PRIMARY KEY (voice_id)
voices: FOREIGN KEY (account_id) REFERENCES accounts(id) ON DELETE SET NULL
voices: PRIMARY KEY (id)
voices: UNIQUE (once)
voices: UNIQUE (receipt)
working_applications: FOREIGN KEY (project_id) REFERENCES projects(id)
working_applications: FOREIGN KEY (working_group_id) REFERENCES working_groups(id)
working_applications: PRIMARY KEY (id)
working_groups: CHECK (((community_seats >= 1) AND (community_seats <= 40)))
working_groups: CHECK (((officer_seats >= 1) AND (officer_seats <= 40)))
working_groups: CHECK ((community_seats >= officer_seats))
working_groups: CHECK ((joining = ANY (ARRAY['apply'::text, 'invited'::text])))
working_groups: FOREIGN KEY (project_id) REFERENCES projects(id)
working_groups: PRIMARY KEY (id)
working_invitations: FOREIGN KEY (project_id) REFERENCES projects(id)
working_invitations: FOREIGN KEY (working_group_id) REFERENCES working_groups(id)
working_invitations: PRIMARY KEY (id)
working_motions: CHECK (((ended_at IS NULL) = (outcome IS NULL)))
working_motions: CHECK (((kind = 'publish'::text) = ((draft_id IS NOT NULL) AND (version IS NOT NULL))))
working_motions: CHECK (((kind = 'remove'::text) = (remove_seat IS NOT NULL)))
working_motions: CHECK (((outcome IS DISTINCT FROM 'passed'::text) OR COALESCE(((yes_community > 0) AND (yes_officer > 0) AND ((2 * (yes_community + yes_officer)) > (filled_community + filled_officer)) AND (filled_community >= filled_officer) AND (yes_community <= filled_community) AND (yes_officer <= filled_officer)), false)))
working_motions: CHECK ((kind = ANY (ARRAY['publish'::text, 'remove'::text, 'decide'::text])))
working_motions: CHECK ((outcome = ANY (ARRAY['passed'::text, 'rejected'::text, 'void'::text])))
working_motions: FOREIGN KEY (draft_id) REFERENCES joint_drafts(id)
working_motions: FOREIGN KEY (project_id) REFERENCES projects(id)
working_motions: FOREIGN KEY (remove_seat) REFERENCES working_seats(id)
working_motions: FOREIGN KEY (seat_id) REFERENCES working_seats(id)
working_motions: FOREIGN KEY (working_group_id) REFERENCES working_groups(id)
working_motions: PRIMARY KEY (id)
working_motions: UNIQUE (id, outcome, draft_id, version)
working_seats: CHECK ((side = ANY (ARRAY['community'::text, 'officer'::text])))
working_seats: FOREIGN KEY (project_id) REFERENCES projects(id)
working_seats: FOREIGN KEY (working_group_id) REFERENCES working_groups(id)
working_seats: PRIMARY KEY (id)
working_votes: FOREIGN KEY (motion_id) REFERENCES working_motions(id)
working_votes: FOREIGN KEY (project_id) REFERENCES projects(id)
working_votes: FOREIGN KEY (seat_id) REFERENCES working_seats(id)
working_votes: FOREIGN KEY (working_group_id) REFERENCES working_groups(id)
working_votes: PRIMARY KEY (motion_id, seat_id)
data_exports.job_id uuid not null
data_exports.account_id uuid not null
data_exports.json bytea not null
data_exports.csv bytea not null
data_exports.made_at timestamptz not null
data_exports: INDEX data_exports_made_at_idx ON data_exports USING btree (made_at)
data_exports: UNIQUE INDEX data_exports_pkey ON data_exports USING btree (job_id)
decision_coverages.decision_id uuid not null
decision_coverages.coverage jsonb not null
decision_coverages.basis text not null
decision_coverages.at timestamptz not null
decision_coverages: UNIQUE INDEX decision_coverages_pkey ON decision_coverages USING btree (decision_id)
decision_publications.decision_id uuid not null
decision_publications.at timestamptz not null
decision_publications.by_account uuid
decision_publications.coverage jsonb not null
decision_publications: INDEX decision_publications_at_idx ON decision_publications USING btree (at DESC)
decision_publications: UNIQUE INDEX decision_publications_pkey ON decision_publications USING btree (decision_id)
decision_responses.decision_id uuid not null
decision_responses.theme_id uuid not null
decision_responses.response text not null
decision_responses.reason text not null
decision_responses.due_on date
decision_responses.owner_account uuid
decision_responses.translations jsonb not null default '{}'::jsonb
decision_responses.by_account uuid
decision_responses.at timestamptz not null
decision_responses: INDEX decision_responses_theme_id_idx ON decision_responses USING btree (theme_id)
decision_responses: UNIQUE INDEX decision_responses_pkey ON decision_responses USING btree (decision_id, theme_id)
decision_themes.decision_id uuid not null
decision_themes.theme_id uuid not null
decision_themes.used bool not null
decision_themes.not_used_why text not null default ''::text
decision_themes: INDEX decision_themes_theme_id_idx ON decision_themes USING btree (theme_id)
decision_themes: UNIQUE INDEX decision_themes_pkey ON decision_themes USING btree (decision_id, theme_id)
decisions.id uuid not null
decisions.project_id uuid not null
decisions.slug text not null
decisions.title text not null
decisions.what text not null
decisions.decided_by text not null
decisions.decided_on date not null
decisions.reasons text not null
decisions.options_rejected jsonb not null default '[]'::jsonb
decisions.translations jsonb not null default '{}'::jsonb
decisions.version int4 not null default 1
decisions.created_by uuid
decisions.created_at timestamptz not null
decisions.updated_at timestamptz not null
decisions: INDEX decisions_project_id_idx ON decisions USING btree (project_id)
decisions: UNIQUE INDEX decisions_pkey ON decisions USING btree (id)
decisions: UNIQUE INDEX decisions_slug_key ON decisions USING btree (slug)
dialogue_entries.id uuid not null
dialogue_entries.group_id uuid not null
dialogue_entries.side text not null
dialogue_entries.how text not null
dialogue_entries.on_day date not null
dialogue_entries.words text not null
dialogue_entries.next_side text
dialogue_entries.by_email bool not null default false
dialogue_entries.attachments _text not null default '{}'::text[]
dialogue_entries.at timestamptz not null
dialogue_entries.by_account uuid
dialogue_entries.version int4 not null default 1
dialogue_entries.once text not null
dialogue_entries: INDEX dialogue_entries_by_account_idx ON dialogue_entries USING btree (by_account)
dialogue_entries: INDEX dialogue_entries_group_id_on_day_id_idx ON dialogue_entries USING btree (group_id, on_day DESC, id DESC)
dialogue_entries: UNIQUE INDEX dialogue_entries_group_id_once_key ON dialogue_entries USING btree (group_id, once)
dialogue_entries: UNIQUE INDEX dialogue_entries_pkey ON dialogue_entries USING btree (id)
dialogue_tallies.group_id uuid not null
dialogue_tallies.entries int4 not null
dialogue_tallies.last_on date not null
dialogue_tallies.last_side text not null
dialogue_tallies.last_how text not null
dialogue_tallies.next_side text
dialogue_tallies: INDEX dialogue_tallies_last_on_idx ON dialogue_tallies USING btree (last_on)
dialogue_tallies: UNIQUE INDEX dialogue_tallies_pkey ON dialogue_tallies USING btree (group_id)
dialogue_versions.entry_id uuid not null
dialogue_versions.group_id uuid not null
dialogue_versions.version int4 not null
dialogue_versions.how text not null
dialogue_versions.on_day date not null
dialogue_versions.words text not null
dialogue_versions.next_side text
dialogue_versions.ended_at timestamptz not null
dialogue_versions.ended_by uuid
dialogue_versions: INDEX dialogue_versions_group_id_idx ON dialogue_versions USING btree (group_id)
dialogue_versions: UNIQUE INDEX dialogue_versions_pkey ON dialogue_versions USING btree (entry_id, version)
draft_answers.id uuid not null
draft_answers.activity_id uuid not null
draft_answers.paragraph text not null
draft_answers.answer text not null
draft_answers.at timestamptz not null
draft_answers.by_account uuid
draft_answers: INDEX draft_answers_activity_id_paragraph_at_idx ON draft_answers USING btree (activity_id, paragraph, at)
draft_answers: UNIQUE INDEX draft_answers_pkey ON draft_answers USING btree (id)
draft_comments.voice_id uuid not null
draft_comments.activity_id uuid not null
draft_comments.paragraph text not null
draft_comments.version int4 not null
draft_comments.stand text not null
draft_comments.given_at timestamptz not null
draft_comments: INDEX draft_comments_activity_id_paragraph_given_at_voice_id_idx ON draft_comments USING btree (activity_id, paragraph, given_at DESC, voice_id DESC)
draft_comments: UNIQUE INDEX draft_comments_pkey ON draft_comments USING btree (voice_id)
draft_tallies.activity_id uuid not null
draft_tallies.paragraph text not null
draft_tallies.stand text not null
draft_tallies.n int4 not null
draft_tallies: UNIQUE INDEX draft_tallies_pkey ON draft_tallies USING btree (activity_id, paragraph, stand)
draft_versions.activity_id uuid not null
draft_versions.number int4 not null
draft_versions.paragraphs jsonb not null
draft_versions.what_changed text not null default ''::text
draft_versions.source uuid
draft_versions.at timestamptz not null
draft_versions.by_account uuid
draft_versions: UNIQUE INDEX draft_versions_pkey ON draft_versions USING btree (activity_id, number)
drafts.visitor bytea not null
drafts.form text not null
drafts.content bytea not null
drafts.updated_at timestamptz not null default now()
drafts: INDEX drafts_updated_at_idx ON drafts USING btree (updated_at)
drafts: UNIQUE INDEX drafts_pkey ON drafts USING btree (visitor, form)
engagement_plans.id uuid not null
engagement_plans.year int4 not null
engagement_plans.aims text not null
engagement_plans.drafted_at timestamptz not null
engagement_plans.drafted_by uuid
engagement_plans.updated_at timestamptz not null
engagement_plans: UNIQUE INDEX engagement_plans_pkey ON engagement_plans USING btree (id)
engagement_plans: UNIQUE INDEX engagement_plans_year_key ON engagement_plans USING btree (year)
equality_counts.scope text not null
equality_counts.question text not null
equality_counts.answer text not null
equality_counts.n int4
equality_counts.counted_on date not null
equality_counts: UNIQUE INDEX equality_counts_pkey ON equality_counts USING btree (scope, question, answer)
event_agenda_items.id uuid not null
event_agenda_items.activity_id uuid not null
event_agenda_items.title text not null
event_agenda_items.why text not null default ''::text
event_agenda_items.origin text not null
event_agenda_items.at timestamptz not null
event_agenda_items.by_account uuid
event_agenda_items.shown_at timestamptz
event_agenda_items.shown_by uuid
event_agenda_items.declined_at timestamptz
event_agenda_items.declined_by uuid
event_agenda_items.declined_why text
event_agenda_items.hidden bool not null default false
event_agenda_items.points int4 not null default 0
event_agenda_items.first_choices int4 not null default 0
event_agenda_items: INDEX event_agenda_items_activity_id_points_at_idx ON event_agenda_items USING btree (activity_id, points DESC, at)
event_agenda_items: UNIQUE INDEX event_agenda_items_pkey ON event_agenda_items USING btree (id)
event_agenda_rankings.activity_id uuid not null
event_agenda_rankings.participant bytea not null
event_agenda_rankings.items _uuid not null
event_agenda_rankings.at timestamptz not null
event_agenda_rankings: UNIQUE INDEX event_agenda_rankings_pkey ON event_agenda_rankings USING btree (activity_id, participant)
event_answers.proposal_id uuid not null
event_answers.event_id uuid not null
event_answers.group_id uuid not null
event_answers.at timestamptz not null
event_answers.by_account uuid
event_answers.accepted bool not null
event_answers.why text
event_answers: INDEX event_answers_event_id_idx ON event_answers USING btree (event_id) WHERE accepted
event_answers: UNIQUE INDEX event_answers_pkey ON event_answers USING btree (proposal_id)
event_calls.id uuid not null
event_calls.person_id uuid not null
event_calls.activity_id uuid not null
event_calls.about text not null
event_calls.at timestamptz not null
event_calls.done_at timestamptz
event_calls.done_by uuid
event_calls: INDEX event_calls_activity_id_at_idx ON event_calls USING btree (activity_id, at) WHERE (done_at IS NULL)
event_calls: UNIQUE INDEX event_calls_pkey ON event_calls USING btree (id)
event_cancellations.event_id uuid not null
event_cancellations.group_id uuid not null
event_cancellations.at timestamptz not null
event_cancellations.by_account uuid
event_cancellations.why text not null
event_cancellations: UNIQUE INDEX event_cancellations_pkey ON event_cancellations USING btree (event_id)
event_changes.id uuid not null
event_changes.event_id uuid not null
event_changes.group_id uuid not null
event_changes.at timestamptz not null
event_changes.by_account uuid
event_changes.before jsonb not null
event_changes.fields _text not null
event_changes.seen_at timestamptz
event_changes.seen_by uuid
event_changes: INDEX event_changes_at_idx ON event_changes USING btree (at) WHERE (seen_at IS NULL)
event_changes: INDEX event_changes_event_id_at_idx ON event_changes USING btree (event_id, at)
event_changes: UNIQUE INDEX event_changes_pkey ON event_changes USING btree (id)
event_note_endings.reply_id uuid not null
event_note_endings.voice_id uuid not null
event_note_endings.activity_id uuid not null
event_note_endings.service text not null
event_note_endings.ending text not null
event_note_endings.due_on date
event_note_endings.at timestamptz not null
event_note_endings.by_account uuid
event_note_endings: INDEX event_note_endings_activity_id_idx ON event_note_endings USING btree (activity_id)
event_note_endings: UNIQUE INDEX event_note_endings_pkey ON event_note_endings USING btree (reply_id)
event_people.id uuid not null
event_people.activity_id uuid not null
event_people.code text not null
event_people.language text not null
event_people.name bytea
event_people.email bytea
event_people.email_key bytea
event_people.telephone bytea
event_people.needs bytea
event_people.made_at timestamptz not null
event_people.forgotten_at timestamptz
event_people: INDEX event_people_activity_id_made_at_idx ON event_people USING btree (activity_id, made_at)
event_people: INDEX event_people_email_key_idx ON event_people USING btree (email_key)
event_people: UNIQUE INDEX event_people_code_key ON event_people USING btree (code)
event_people: UNIQUE INDEX event_people_pkey ON event_people USING btree (id)
event_photos.id uuid not null
event_photos.activity_id uuid not null
event_photos.file_id uuid not null
event_photos.alt text not null
event_photos.at timestamptz not null
event_photos.by_account uuid
event_photos: INDEX event_photos_activity_id_at_idx ON event_photos USING btree (activity_id, at)
event_photos: UNIQUE INDEX event_photos_pkey ON event_photos USING btree (id)
event_places.person_id uuid not null
event_places.activity_id uuid not null
event_places.people int4 not null
event_places.asked_at timestamptz not null
event_places.placed_at timestamptz
event_places.left_at timestamptz
event_places.reminded_at timestamptz
event_places.here_at timestamptz
event_places.here_by uuid
event_places: INDEX event_places_activity_id_asked_at_idx ON event_places USING btree (activity_id, asked_at)
event_places: INDEX event_places_activity_id_asked_at_idx1 ON event_places USING btree (activity_id, asked_at) WHERE ((placed_at IS NULL) AND (left_at IS NULL))
event_places: UNIQUE INDEX event_places_pkey ON event_places USING btree (person_id)
event_proposals.id uuid not null
event_proposals.event_id uuid not null
event_proposals.group_id uuid not null
event_proposals.at timestamptz not null
event_proposals.by_account uuid
event_proposals.answered_at timestamptz
event_proposals: INDEX event_proposals_at_id_idx ON event_proposals USING btree (at, id) WHERE (answered_at IS NULL)
event_proposals: INDEX event_proposals_by_account_idx ON event_proposals USING btree (by_account)
event_proposals: INDEX event_proposals_event_id_at_idx ON event_proposals USING btree (event_id, at)
event_proposals: UNIQUE INDEX event_proposals_pkey ON event_proposals USING btree (id)
event_reports.activity_id uuid not null
event_reports.words text not null
event_reports.words_cy text not null default ''::text
event_reports.written_at timestamptz not null
event_reports.written_by uuid
event_reports.published_at timestamptz
event_reports.published_by uuid
event_reports: UNIQUE INDEX event_reports_pkey ON event_reports USING btree (activity_id)
event_roles.id uuid not null
event_roles.activity_id uuid not null
event_roles.name text not null
event_roles.about text not null default ''::text
event_roles.swaps_freely bool not null
event_roles.at timestamptz not null
event_roles.by_account uuid
event_roles: INDEX event_roles_activity_id_idx ON event_roles USING btree (activity_id)
event_roles: UNIQUE INDEX event_roles_pkey ON event_roles USING btree (id)
event_series.id uuid not null
event_series.slug text not null
event_series.title text not null
event_series.about text not null
event_series.host_name text not null
event_series.host_account uuid
event_series.translations jsonb not null default '{}'::jsonb
event_series.made_at timestamptz not null
event_series.made_by uuid
event_series: UNIQUE INDEX event_series_pkey ON event_series USING btree (id)
event_series: UNIQUE INDEX event_series_slug_key ON event_series USING btree (slug)
event_shifts.id uuid not null
event_shifts.role_id uuid not null
event_shifts.activity_id uuid not null
event_shifts.starts_at timestamptz not null
event_shifts.ends_at timestamptz not null
event_shifts.needed int4 not null
event_shifts.taken int4 not null default 0
event_shifts: INDEX event_shifts_activity_id_starts_at_idx ON event_shifts USING btree (activity_id, starts_at)
event_shifts: UNIQUE INDEX event_shifts_pkey ON event_shifts USING btree (id)
event_signups.person_id uuid not null
event_signups.activity_id uuid not null
event_signups.shift_id uuid not null
event_signups.at timestamptz not null
event_signups.left_at timestamptz
event_signups: INDEX event_signups_activity_id_idx ON event_signups USING btree (activity_id)
event_signups: INDEX event_signups_shift_id_idx ON event_signups USING btree (shift_id) WHERE (left_at IS NULL)
event_signups: UNIQUE INDEX event_signups_pkey ON event_signups USING btree (person_id)
event_swaps.id uuid not null
event_swaps.activity_id uuid not null
event_swaps.asker_id uuid not null
event_swaps.other_id uuid not null
event_swaps.asked_at timestamptz not null
event_swaps.agreed_at timestamptz
event_swaps.ended_at timestamptz
event_swaps.done_at timestamptz
event_swaps.done_by uuid
event_swaps: INDEX event_swaps_activity_id_idx ON event_swaps USING btree (activity_id) WHERE ((agreed_at IS NOT NULL) AND (done_at IS NULL) AND (ended_at IS NULL))
event_swaps: INDEX event_swaps_asker_id_idx ON event_swaps USING btree (asker_id)
event_swaps: INDEX event_swaps_other_id_idx ON event_swaps USING btree (other_id)
event_swaps: UNIQUE INDEX event_swaps_asker_id_other_id_idx ON event_swaps USING btree (asker_id, other_id) WHERE ((done_at IS NULL) AND (ended_at IS NULL))
event_swaps: UNIQUE INDEX event_swaps_pkey ON event_swaps USING btree (id)
event_times.id uuid not null
event_times.event_id uuid not null
event_times.group_id uuid not null
event_times.starts_at timestamptz not null
event_times.ends_at timestamptz not null
event_times.ended_at timestamptz
event_times: INDEX event_times_event_id_idx ON event_times USING btree (event_id)
event_times: INDEX event_times_starts_at_id_idx ON event_times USING btree (starts_at, id) WHERE (ended_at IS NULL)
event_times: INDEX event_times_starts_at_id_idx1 ON event_times USING btree (starts_at, id)
event_times: UNIQUE INDEX event_times_pkey ON event_times USING btree (id)
event_walk_ins.id uuid not null
event_walk_ins.activity_id uuid not null
event_walk_ins.people int4 not null
event_walk_ins.at timestamptz not null
event_walk_ins.by_account uuid
event_walk_ins: INDEX event_walk_ins_activity_id_idx ON event_walk_ins USING btree (activity_id)
event_walk_ins: UNIQUE INDEX event_walk_ins_pkey ON event_walk_ins USING btree (id)
events.id uuid not null
events.group_id uuid not null
events.title text not null
events.about text not null
events.place text not null
events.ward_id uuid
events.access _text not null default '{}'::text[]
events.cost text not null default ''::text
events.booking text
events.sequence int4 not null default 0
events.created_at timestamptz not null
events.created_by uuid
events.updated_at timestamptz not null
events: INDEX events_group_id_created_at_id_idx ON events USING btree (group_id, created_at DESC, id DESC)
events: UNIQUE INDEX events_pkey ON events USING btree (id)
expertise_answers.call_id uuid not null
expertise_answers.group_id uuid not null
expertise_answers.offers bool not null
expertise_answers.words text not null
expertise_answers.at timestamptz not null
expertise_answers.by_account uuid
expertise_answers.thanked_at timestamptz
expertise_answers.thanked_by uuid
expertise_answers.accepted bool
expertise_answers.thanks text
expertise_answers: INDEX expertise_answers_by_account_idx ON expertise_answers USING btree (by_account) WHERE (by_account IS NOT NULL)
expertise_answers: INDEX expertise_answers_group_id_at_idx ON expertise_answers USING btree (group_id, at)
expertise_answers: UNIQUE INDEX expertise_answers_pkey ON expertise_answers USING btree (call_id, group_id)
expertise_calls.id uuid not null
expertise_calls.title text not null
expertise_calls.about text not null
expertise_calls.effort text not null
expertise_calls.takes_place text not null
expertise_calls.payment_pence int4
expertise_calls.payment_for text
expertise_calls.no_payment_why text
expertise_calls.sector text
expertise_calls.community text
expertise_calls.ward_id uuid
expertise_calls.closes_on date not null
expertise_calls.asked_at timestamptz not null
expertise_calls.asked_by uuid
expertise_calls: INDEX expertise_calls_asked_by_asked_at_idx ON expertise_calls USING btree (asked_by, asked_at)
expertise_calls: INDEX expertise_calls_closes_on_id_idx ON expertise_calls USING btree (closes_on, id)
expertise_calls: UNIQUE INDEX expertise_calls_pkey ON expertise_calls USING btree (id)
expertise_reports.call_id uuid not null
expertise_reports.words text not null
expertise_reports.at timestamptz not null
expertise_reports.by_account uuid
expertise_reports: UNIQUE INDEX expertise_reports_pkey ON expertise_reports USING btree (call_id)
export_parts.export_id uuid not null
export_parts.position int4 not null
export_parts.content bytea not null
export_parts.file text not null default 'answers'::text
export_parts: UNIQUE INDEX export_parts_pkey ON export_parts USING btree (export_id, file, "position")
exports.id uuid not null
exports.activity_id uuid not null
exports.asked_by uuid not null
exports.asked_at timestamptz not null
exports.expires_at timestamptz not null
exports.made_at timestamptz
exports.voices int4
exports.format text not null default 'csv'::text
exports: INDEX exports_asked_by_asked_at_idx ON exports USING btree (asked_by, asked_at DESC)
exports: INDEX exports_expires_at_idx ON exports USING btree (expires_at)
exports: UNIQUE INDEX exports_pkey ON exports USING btree (id)
external_identities.issuer text not null
external_identities.subject text not null
external_identities.account_id uuid not null
external_identities.created_at timestamptz not null default now()
external_identities: UNIQUE INDEX external_identities_issuer_account_id_key ON external_identities USING btree (issuer, account_id)
external_identities: UNIQUE INDEX external_identities_pkey ON external_identities USING btree (issuer, subject)
field_activities.session_id uuid not null
field_activities.activity_id uuid not null
field_activities.place int4 not null
field_activities: UNIQUE INDEX field_activities_pkey ON field_activities USING btree (session_id, activity_id)
field_answers.session_id uuid not null
field_answers.id uuid not null
field_answers.device_id uuid not null
field_answers.activity_id uuid
field_answers.given_at timestamptz not null
field_answers.received_at timestamptz not null
field_answers.code text
field_answers.voice_id uuid
field_answers.held text
field_answers.content bytea
field_answers: INDEX field_answers_device_id_idx ON field_answers USING btree (device_id)
field_answers: INDEX field_answers_session_id_received_at_idx ON field_answers USING btree (session_id, received_at) WHERE (held IS NOT NULL)
field_answers: INDEX field_answers_voice_id_idx ON field_answers USING btree (voice_id) WHERE (voice_id IS NOT NULL)
field_answers: UNIQUE INDEX field_answers_pkey ON field_answers USING btree (session_id, id)
field_codes.code text not null
field_codes.device_id uuid not null
field_codes.number int4 not null
field_codes: UNIQUE INDEX field_codes_device_id_number_key ON field_codes USING btree (device_id, number)
field_codes: UNIQUE INDEX field_codes_pkey ON field_codes USING btree (code)
field_devices.id uuid not null
field_devices.session_id uuid not null
field_devices.number int4 not null
field_devices.name text not null
field_devices.token_hash bytea not null
field_devices.prepared_at timestamptz not null
field_devices.offset_first int8 not null
field_devices.offset_last int8 not null
field_devices.heard_at timestamptz not null
field_devices.waiting int4 not null default 0
field_devices.ended_at timestamptz
field_devices.ended_by uuid
field_devices: UNIQUE INDEX field_devices_pkey ON field_devices USING btree (id)
field_devices: UNIQUE INDEX field_devices_session_id_number_key ON field_devices USING btree (session_id, number)
field_devices: UNIQUE INDEX field_devices_token_hash_key ON field_devices USING btree (token_hash)
field_endings.session_id uuid not null
field_endings.why text not null
field_endings.at timestamptz not null
field_endings.by_account uuid
field_endings: UNIQUE INDEX field_endings_pkey ON field_endings USING btree (session_id)
field_files.session_id uuid not null
field_files.id uuid not null
field_files.device_id uuid not null
field_files.activity_id uuid
field_files.question text
field_files.file_id uuid
field_files.words bytea not null
field_files.taken_at timestamptz not null
field_files.received_at timestamptz not null
field_files: INDEX field_files_file_id_idx ON field_files USING btree (file_id)
field_files: INDEX field_files_session_id_taken_at_idx ON field_files USING btree (session_id, taken_at)
field_files: UNIQUE INDEX field_files_pkey ON field_files USING btree (session_id, id)
field_sessions.id uuid not null
field_sessions.project_id uuid not null
field_sessions.code text not null
field_sessions.pin bytea not null
field_sessions.public_key text not null
field_sessions.private_key bytea not null
field_sessions.place text not null
field_sessions.channel text not null
field_sessions.partner text not null default ''::text
field_sessions.outreach_id uuid
field_sessions.starts_at timestamptz not null
field_sessions.ends_at timestamptz not null
field_sessions.grace_hours int4 not null
field_sessions.most_devices int4 not null
field_sessions.most_answers int4 not null
field_sessions.reset_seconds int4 not null
field_sessions.counters _text not null default '{}'::text[]
field_sessions.taken int4 not null default 0
field_sessions.held int4 not null default 0
field_sessions.made_at timestamptz not null
field_sessions.made_by uuid not null
field_sessions: INDEX field_sessions_ends_at_id_idx ON field_sessions USING btree (ends_at, id) WHERE (held > 0)
field_sessions: INDEX field_sessions_outreach_id_idx ON field_sessions USING btree (outreach_id) WHERE (outreach_id IS NOT NULL)
field_sessions: INDEX field_sessions_project_id_starts_at_idx ON field_sessions USING btree (project_id, starts_at DESC)
field_sessions: UNIQUE INDEX field_sessions_code_key ON field_sessions USING btree (code)
field_sessions: UNIQUE INDEX field_sessions_pkey ON field_sessions USING btree (id)
field_settlements.session_id uuid not null
field_settlements.answer_id uuid not null
field_settlements.outcome text not null
field_settlements.why text not null
field_settlements.at timestamptz not null
field_settlements.by_account uuid
field_settlements: UNIQUE INDEX field_settlements_pkey ON field_settlements USING btree (session_id, answer_id)
field_tallies.device_id uuid not null
field_tallies.counter int4 not null
field_tallies.count int4 not null
field_tallies.version int4 not null
field_tallies.at timestamptz not null
field_tallies: UNIQUE INDEX field_tallies_pkey ON field_tallies USING btree (device_id, counter)
files.id uuid not null
files.name text not null
files.type text not null
files.bytes int8 not null
files.digest text not null
files.width int4
files.height int4
files.created_at timestamptz not null default now()
files.created_by uuid
files.public_at timestamptz
files: UNIQUE INDEX files_pkey ON files USING btree (id)
follow_tellings.email_key bytea not null
follow_tellings.announcement_id uuid not null
follow_tellings.at timestamptz not null
follow_tellings: UNIQUE INDEX follow_tellings_pkey ON follow_tellings USING btree (email_key, announcement_id)
follows.id uuid not null
follows.subject text not null
follows.email bytea not null
follows.email_key bytea not null
follows.account_id uuid
follows.frequency text not null default 'weekly'::text
follows.language text not null default 'en'::text
follows.created_at timestamptz not null default now()
follows.confirmed_at timestamptz
follows.ended_at timestamptz
follows.told_until timestamptz not null default now()
follows: INDEX follows_account_id_idx ON follows USING btree (account_id)
follows: INDEX follows_email_key_idx ON follows USING btree (email_key)
follows: INDEX follows_frequency_email_key_idx ON follows USING btree (frequency, email_key) WHERE ((confirmed_at IS NOT NULL) AND (ended_at IS NULL))
follows: UNIQUE INDEX follows_pkey ON follows USING btree (id)
follows: UNIQUE INDEX follows_subject_email_key_idx ON follows USING btree (subject, email_key) WHERE (ended_at IS NULL)
format_request_endings.request_id uuid not null
format_request_endings.ending text not null
format_request_endings.answer text not null
format_request_endings.at timestamptz not null
format_request_endings.by_account uuid
format_request_endings: INDEX format_request_endings_at_idx ON format_request_endings USING btree (at)
format_request_endings: UNIQUE INDEX format_request_endings_pkey ON format_request_endings USING btree (request_id)
format_requests.id uuid not null
format_requests.code text not null
format_requests.subject text
format_requests.project_id uuid
format_requests.title text not null
format_requests.format text not null
format_requests.language text
format_requests.details bytea
format_requests.way text not null
format_requests.contact bytea
format_requests.contact_key bytea
format_requests.told_in text not null
format_requests.asked_at timestamptz not null
format_requests.due_on date not null
format_requests.forgotten_at timestamptz
format_requests: INDEX format_requests_contact_key_idx ON format_requests USING btree (contact_key)
format_requests: INDEX format_requests_due_on_id_idx ON format_requests USING btree (due_on, id)
format_requests: UNIQUE INDEX format_requests_code_key ON format_requests USING btree (code)
format_requests: UNIQUE INDEX format_requests_pkey ON format_requests USING btree (id)
forward_entries.id uuid not null
forward_entries.title text not null
forward_entries.about text not null
forward_entries.service text not null
forward_entries.during daterange not null
forward_entries.wards _uuid not null default '{}'::uuid[]
forward_entries.communities _text not null default '{}'::text[]
forward_entries.groups _uuid not null default '{}'::uuid[]
forward_entries.note text not null default ''::text
forward_entries.over_cap_why text
forward_entries.version int4 not null default 1
forward_entries.added_at timestamptz not null
forward_entries.added_by uuid
forward_entries.updated_at timestamptz not null
forward_entries: INDEX forward_entries_during_idx ON forward_entries USING gist (during)
forward_entries: INDEX forward_entries_groups_idx ON forward_entries USING gin (groups)
forward_entries: INDEX forward_entries_upper_id_idx ON forward_entries USING btree (upper(during), id)
forward_entries: UNIQUE INDEX forward_entries_pkey ON forward_entries USING btree (id)
forward_withdrawals.entry_id uuid not null
forward_withdrawals.at timestamptz not null
forward_withdrawals.by_account uuid
forward_withdrawals.why text not null
forward_withdrawals: UNIQUE INDEX forward_withdrawals_pkey ON forward_withdrawals USING btree (entry_id)
grant_ends.grant_id uuid not null
grant_ends.ended_by uuid
grant_ends.ended_at timestamptz not null default now()
grant_ends.reason text
grant_ends: UNIQUE INDEX grant_ends_pkey ON grant_ends USING btree (grant_id)
grants.id uuid not null
grants.account_id uuid not null
grants.role text not null
grants.scope text not null default 'council'::text
grants.granted_by uuid
grants.granted_at timestamptz not null default now()
grants.reason text
grants: INDEX grants_account_id_idx ON grants USING btree (account_id)
grants: INDEX grants_role_idx ON grants USING btree (role)
grants: UNIQUE INDEX grants_pkey ON grants USING btree (id)
group_doubles_settled.group_id uuid not null
group_doubles_settled.other_id uuid not null
group_doubles_settled.at timestamptz not null
group_doubles_settled.by_account uuid
group_doubles_settled: INDEX group_doubles_settled_other_id_idx ON group_doubles_settled USING btree (other_id)
group_doubles_settled: UNIQUE INDEX group_doubles_settled_pkey ON group_doubles_settled USING btree (group_id, other_id)
group_imports.id uuid not null
group_imports.name text not null
group_imports.content bytea
group_imports.joins bool not null
group_imports.uploaded_by uuid
group_imports.uploaded_at timestamptz not null
group_imports.job_id uuid
group_imports.found jsonb
group_imports.problems jsonb
group_imports.taken_at timestamptz
group_imports.taken_by uuid
group_imports.counts jsonb
group_imports.undone_at timestamptz
group_imports.undone_by uuid
group_imports.undone_counts jsonb
group_imports: INDEX group_imports_uploaded_at_idx ON group_imports USING btree (uploaded_at)
group_imports: UNIQUE INDEX group_imports_pkey ON group_imports USING btree (id)
group_memberships.id uuid not null
group_memberships.group_id uuid not null
group_memberships.joined_at timestamptz not null
group_memberships.joined_by uuid
group_memberships.left_at timestamptz
group_memberships.left_by uuid
group_memberships.left_why text
group_memberships: INDEX group_memberships_group_id_joined_at_idx ON group_memberships USING btree (group_id, joined_at)
group_memberships: UNIQUE INDEX group_memberships_group_id_idx ON group_memberships USING btree (group_id) WHERE (left_at IS NULL)
group_memberships: UNIQUE INDEX group_memberships_pkey ON group_memberships USING btree (id)
group_milestones.group_id uuid not null
group_milestones.kind text not null
group_milestones.on_day date not null
group_milestones.note text not null
group_milestones.at timestamptz not null
group_milestones.by_account uuid
group_milestones: UNIQUE INDEX group_milestones_pkey ON group_milestones USING btree (group_id, kind)
group_proposal_answers.proposal_id uuid not null
group_proposal_answers.group_id uuid not null
group_proposal_answers.at timestamptz not null
group_proposal_answers.by_account uuid
group_proposal_answers.approved bool not null
group_proposal_answers.why text
group_proposal_answers: UNIQUE INDEX group_proposal_answers_pkey ON group_proposal_answers USING btree (proposal_id)
group_proposals.id uuid not null
group_proposals.group_id uuid not null
group_proposals.fields jsonb not null
group_proposals.contact bytea
group_proposals.proposed_by uuid not null
group_proposals.proposed_at timestamptz not null
group_proposals: INDEX group_proposals_group_id_proposed_at_idx ON group_proposals USING btree (group_id, proposed_at)
group_proposals: UNIQUE INDEX group_proposals_pkey ON group_proposals USING btree (id)
group_removals.group_id uuid not null
group_removals.at timestamptz not null
group_removals.by_account uuid
group_removals.why text not null
group_removals.into_group uuid
group_removals: INDEX group_removals_into_group_idx ON group_removals USING btree (into_group)
group_removals: UNIQUE INDEX group_removals_pkey ON group_removals USING btree (group_id)
group_versions.group_id uuid not null
group_versions.version int4 not null
group_versions.ended_at timestamptz not null
group_versions.ended_by uuid
group_versions.import_id uuid
group_versions.fields jsonb not null
group_versions.contact bytea
group_versions: INDEX group_versions_import_id_idx ON group_versions USING btree (import_id)
group_versions: UNIQUE INDEX group_versions_pkey ON group_versions USING btree (group_id, version)
group_wards.group_id uuid not null
group_wards.area_id uuid not null
group_wards: INDEX group_wards_area_id_group_id_idx ON group_wards USING btree (area_id, group_id)
group_wards: UNIQUE INDEX group_wards_pkey ON group_wards USING btree (group_id, area_id)
groups.id uuid not null
groups.slug text not null
groups.name text not null
groups.name_key text not null
groups.sectors _text not null default '{}'::text[]
groups.about text not null default ''::text
groups.communities _text not null default '{}'::text[]
groups.serves text not null default ''::text
groups.languages _text not null default '{}'::text[]
groups.website text
groups.charity_number text
groups.postcode text
groups.address text
groups.contact bytea
groups.visibility jsonb not null default '{}'::jsonb
groups.youth bool not null default false
groups.source text
groups.import_id uuid
groups.created_by uuid
groups.created_at timestamptz not null
groups.updated_at timestamptz not null
groups.checked_at timestamptz
groups.version int4 not null default 1
groups.words tsvector not null
groups: INDEX groups_charity_number_idx ON groups USING btree (charity_number)
groups: INDEX groups_communities_idx ON groups USING gin (communities)
groups: INDEX groups_import_id_idx ON groups USING btree (import_id)
groups: INDEX groups_languages_idx ON groups USING gin (languages)
groups: INDEX groups_name_key_id_idx ON groups USING btree (name_key, id)
groups: INDEX groups_postcode_idx ON groups USING btree (postcode)
groups: INDEX groups_sectors_idx ON groups USING gin (sectors)
groups: INDEX groups_words_idx ON groups USING gin (words)
groups: UNIQUE INDEX groups_pkey ON groups USING btree (id)
groups: UNIQUE INDEX groups_slug_key ON groups USING btree (slug)
hall_ends.hall_id uuid not null
hall_ends.at timestamptz not null
hall_ends.by_account uuid
hall_ends: UNIQUE INDEX hall_ends_pkey ON hall_ends USING btree (hall_id)
hall_items.id uuid not null
hall_items.hall_id uuid not null
hall_items.position int4 not null
hall_items.activity_id uuid
hall_items.words text
hall_items: UNIQUE INDEX hall_items_hall_id_position_key ON hall_items USING btree (hall_id, "position")
hall_items: UNIQUE INDEX hall_items_pkey ON hall_items USING btree (id)
hall_steps.id uuid not null
hall_steps.hall_id uuid not null
hall_steps.item_id uuid not null
hall_steps.at timestamptz not null
hall_steps.by_account uuid
hall_steps: INDEX hall_steps_hall_id_at_id_idx ON hall_steps USING btree (hall_id, at DESC, id DESC)
hall_steps: UNIQUE INDEX hall_steps_pkey ON hall_steps USING btree (id)
halls.id uuid not null
halls.project_id uuid not null
halls.code text not null
halls.title text not null
halls.at timestamptz not null
halls.by_account uuid
halls: INDEX halls_project_id_at_idx ON halls USING btree (project_id, at DESC)
halls: UNIQUE INDEX halls_code_key ON halls USING btree (code)
halls: UNIQUE INDEX halls_pkey ON halls USING btree (id)
hmw_dots.idea uuid not null
hmw_dots.activity_id uuid not null
hmw_dots.person text not null
hmw_dots.n int2 not null
hmw_dots.counts bool not null default true
hmw_dots: INDEX hmw_dots_person_idx ON hmw_dots USING btree (person)
hmw_dots: UNIQUE INDEX hmw_dots_pkey ON hmw_dots USING btree (idea, person)
hmw_ideas.voice_id uuid not null
hmw_ideas.activity_id uuid not null
hmw_ideas.question text not null
hmw_ideas.given_at timestamptz not null
hmw_ideas.dots int4 not null default 0
hmw_ideas.people int4 not null default 0
hmw_ideas: INDEX hmw_ideas_activity_id_question_dots_voice_id_idx ON hmw_ideas USING btree (activity_id, question, dots DESC, voice_id)
hmw_ideas: INDEX hmw_ideas_activity_id_question_given_at_voice_id_idx ON hmw_ideas USING btree (activity_id, question, given_at DESC, voice_id DESC)
hmw_ideas: UNIQUE INDEX hmw_ideas_pkey ON hmw_ideas USING btree (voice_id)
hmw_people.activity_id uuid not null
hmw_people.person text not null
hmw_people.given int2 not null
hmw_people.most int2 not null
hmw_people.at timestamptz not null
hmw_people: INDEX hmw_people_person_idx ON hmw_people USING btree (person)
hmw_people: UNIQUE INDEX hmw_people_pkey ON hmw_people USING btree (activity_id, person)
idea_comments.voice_id uuid not null
idea_comments.idea_id uuid not null
idea_comments.side text not null
idea_comments.given_at timestamptz not null
idea_comments: INDEX idea_comments_idea_id_side_given_at_voice_id_idx ON idea_comments USING btree (idea_id, side, given_at DESC, voice_id DESC)
idea_comments: UNIQUE INDEX idea_comments_pkey ON idea_comments USING btree (voice_id)
idea_joins.act uuid not null
idea_joins.kind text not null
idea_joins.from_idea uuid not null
idea_joins.into_idea uuid not null
idea_joins.why text not null
idea_joins.at timestamptz not null
idea_joins.by_account uuid
idea_joins.undone_at timestamptz
idea_joins.undone_by uuid
idea_joins: INDEX idea_joins_from_idea_idx ON idea_joins USING btree (from_idea)
idea_joins: INDEX idea_joins_into_idea_idx ON idea_joins USING btree (into_idea)
idea_joins: UNIQUE INDEX idea_joins_pkey ON idea_joins USING btree (act, from_idea, into_idea)
idea_statuses.id uuid not null
idea_statuses.idea_id uuid not null
idea_statuses.status text not null
idea_statuses.answer text not null
idea_statuses.at timestamptz not null
idea_statuses.by_account uuid
idea_statuses: INDEX idea_statuses_idea_id_at_idx ON idea_statuses USING btree (idea_id, at)
idea_statuses: UNIQUE INDEX idea_statuses_pkey ON idea_statuses USING btree (id)
idea_supports.idea_id uuid not null
idea_supports.supporter text not null
idea_supports.at timestamptz not null
idea_supports.via uuid
idea_supports: INDEX idea_supports_supporter_idx ON idea_supports USING btree (supporter)
idea_supports: UNIQUE INDEX idea_supports_pkey ON idea_supports USING btree (idea_id, supporter)
idea_words.activity_id uuid not null
idea_words.word text not null
idea_words.idea_id uuid not null
idea_words: INDEX idea_words_idea_id_idx ON idea_words USING btree (idea_id)
idea_words: UNIQUE INDEX idea_words_pkey ON idea_words USING btree (activity_id, word, idea_id)
ideas.id uuid not null
ideas.voice_id uuid not null
ideas.activity_id uuid not null
ideas.part jsonb
ideas.ward_id uuid
ideas.tags _text not null default '{}'::text[]
ideas.given_at timestamptz not null
ideas.status text not null default 'proposed'::text
ideas.status_at timestamptz
ideas.supports int4 not null default 0
ideas.turn float4 not null
ideas.rung int2 not null
ideas.gone_by uuid
ideas: INDEX ideas_activity_id_given_at_id_idx ON ideas USING btree (activity_id, given_at DESC, id DESC) WHERE (gone_by IS NULL)
ideas: INDEX ideas_activity_id_given_at_id_idx1 ON ideas USING btree (activity_id, given_at, id) WHERE ((gone_by IS NULL) AND (status_at IS NULL))
ideas: INDEX ideas_activity_id_rung_turn_id_idx ON ideas USING btree (activity_id, rung, turn, id) WHERE (gone_by IS NULL)
ideas: INDEX ideas_activity_id_supports_id_idx ON ideas USING btree (activity_id, supports DESC, id DESC) WHERE (gone_by IS NULL)
ideas: INDEX ideas_activity_id_ward_id_idx ON ideas USING btree (activity_id, ward_id)
ideas: INDEX ideas_voice_id_idx ON ideas USING btree (voice_id)
ideas: UNIQUE INDEX ideas_pkey ON ideas USING btree (id)
import_uploads.id uuid not null
import_uploads.kind text not null
import_uploads.name text not null
import_uploads.source text not null
import_uploads.licence text not null
import_uploads.starts_on date
import_uploads.example bool not null
import_uploads.content bytea
import_uploads.uploaded_by uuid
import_uploads.uploaded_at timestamptz not null
import_uploads.counts jsonb
import_uploads.problem jsonb
import_uploads.job_id uuid
import_uploads.imported_at timestamptz
import_uploads: INDEX import_uploads_uploaded_at_idx ON import_uploads USING btree (uploaded_at)
import_uploads: UNIQUE INDEX import_uploads_pkey ON import_uploads USING btree (id)
imports.id uuid not null
imports.kind text not null
imports.name text not null
imports.source text not null
imports.licence text not null
imports.rows int4 not null
imports.imported_by uuid
imports.imported_at timestamptz not null
imports: INDEX imports_imported_at_idx ON imports USING btree (imported_at DESC)
imports: UNIQUE INDEX imports_pkey ON imports USING btree (id)
invitations.token_hash bytea not null
invitations.email bytea not null
invitations.email_key bytea not null
invitations.name text not null
invitations.role text not null
invitations.scope text not null default 'council'::text
invitations.invited_by uuid
invitations.created_at timestamptz not null default now()
invitations.expires_at timestamptz not null
invitations.used_at timestamptz
invitations.withdrawn_at timestamptz
invitations: INDEX invitations_created_at_idx ON invitations USING btree (created_at DESC)
invitations: UNIQUE INDEX invitations_pkey ON invitations USING btree (token_hash)
jobs.id uuid not null
jobs.kind text not null
jobs.title text not null
jobs.data jsonb not null default '{}'::jsonb
jobs.started_by uuid
jobs.unique_key text
jobs.created_at timestamptz not null default now()
jobs.sent_at timestamptz
jobs.started_at timestamptz
jobs.done int4 not null default 0
jobs.total int4
jobs.note text
jobs.attempts int4 not null default 0
jobs.finished_at timestamptz
jobs.failed_at timestamptz
jobs.error text
jobs.result jsonb
jobs: INDEX jobs_created_at_idx ON jobs USING btree (created_at) WHERE (sent_at IS NULL)
jobs: INDEX jobs_started_by_created_at_idx ON jobs USING btree (started_by, created_at DESC)
jobs: UNIQUE INDEX jobs_pkey ON jobs USING btree (id)
jobs: UNIQUE INDEX jobs_unique_key_key ON jobs USING btree (unique_key)
joint_comments.id uuid not null
joint_comments.draft_id uuid not null
joint_comments.project_id uuid not null
joint_comments.working_group_id uuid not null
joint_comments.paragraph_id text not null
joint_comments.reply_to uuid
joint_comments.words text not null
joint_comments.seat_id uuid not null
joint_comments.at timestamptz not null
joint_comments.resolved_at timestamptz
joint_comments.resolved_by uuid
joint_comments: INDEX joint_comments_draft_id_paragraph_id_at_idx ON joint_comments USING btree (draft_id, paragraph_id, at)
joint_comments: UNIQUE INDEX joint_comments_pkey ON joint_comments USING btree (id)
joint_draft_versions.draft_id uuid not null
joint_draft_versions.version int4 not null
joint_draft_versions.project_id uuid not null
joint_draft_versions.working_group_id uuid not null
joint_draft_versions.paragraphs jsonb not null
joint_draft_versions.seat_id uuid not null
joint_draft_versions.at timestamptz not null
joint_draft_versions.why text not null default ''::text
joint_draft_versions.restores int4
joint_draft_versions.suggestion_id uuid
joint_draft_versions: UNIQUE INDEX joint_draft_versions_pkey ON joint_draft_versions USING btree (draft_id, version)
joint_drafts.id uuid not null
joint_drafts.project_id uuid not null
joint_drafts.working_group_id uuid not null
joint_drafts.title text not null
joint_drafts.version int4 not null
joint_drafts.used int4 not null
joint_drafts.created_at timestamptz not null
joint_drafts.changed_at timestamptz not null
joint_drafts: INDEX joint_drafts_working_group_id_created_at_idx ON joint_drafts USING btree (working_group_id, created_at)
joint_drafts: UNIQUE INDEX joint_drafts_pkey ON joint_drafts USING btree (id)
joint_publications.draft_id uuid not null
joint_publications.version int4 not null
joint_publications.project_id uuid not null
joint_publications.working_group_id uuid not null
joint_publications.motion_id uuid not null
joint_publications.outcome text not null default 'passed'::text
joint_publications.at timestamptz not null
joint_publications: INDEX joint_publications_working_group_id_at_idx ON joint_publications USING btree (working_group_id, at)
joint_publications: UNIQUE INDEX joint_publications_pkey ON joint_publications USING btree (draft_id, version)
joint_suggestions.id uuid not null
joint_suggestions.draft_id uuid not null
joint_suggestions.project_id uuid not null
joint_suggestions.working_group_id uuid not null
joint_suggestions.paragraph_id text not null
joint_suggestions.on_version int4 not null
joint_suggestions.words text not null
joint_suggestions.why text not null default ''::text
joint_suggestions.seat_id uuid not null
joint_suggestions.at timestamptz not null
joint_suggestions.answered_at timestamptz
joint_suggestions.answered_by uuid
joint_suggestions.outcome text
joint_suggestions: INDEX joint_suggestions_draft_id_paragraph_id_at_idx ON joint_suggestions USING btree (draft_id, paragraph_id, at)
joint_suggestions: UNIQUE INDEX joint_suggestions_pkey ON joint_suggestions USING btree (id)
key_group_designations.id uuid not null
key_group_designations.group_id uuid not null
key_group_designations.nominator text not null
key_group_designations.criteria text not null
key_group_designations.rationale text not null
key_group_designations.over_target_why text
key_group_designations.review_on date not null
key_group_designations.designated_at timestamptz not null
key_group_designations.designated_by uuid
key_group_designations.ended_at timestamptz
key_group_designations.ended_by uuid
key_group_designations.ended_why text
key_group_designations: INDEX key_group_designations_group_id_designated_at_idx ON key_group_designations USING btree (group_id, designated_at)
key_group_designations: UNIQUE INDEX key_group_designations_group_id_idx ON key_group_designations USING btree (group_id) WHERE (ended_at IS NULL)
key_group_designations: UNIQUE INDEX key_group_designations_pkey ON key_group_designations USING btree (id)
keying_batches.id uuid not null
keying_batches.activity_id uuid not null
keying_batches.name text not null
keying_batches.stated_total int4 not null
keying_batches.collected_on date not null
keying_batches.source text
keying_batches.created_by uuid not null
keying_batches.created_at timestamptz not null
keying_batches: INDEX keying_batches_activity_id_idx ON keying_batches USING btree (activity_id)
keying_batches: INDEX keying_batches_created_at_id_idx ON keying_batches USING btree (created_at DESC, id DESC)
keying_batches: UNIQUE INDEX keying_batches_pkey ON keying_batches USING btree (id)
keying_releases.batch_id uuid not null
keying_releases.by_account uuid not null
keying_releases.at timestamptz not null
keying_releases: UNIQUE INDEX keying_releases_pkey ON keying_releases USING btree (batch_id)
keying_settlements.sheet_id uuid not null
keying_settlements.content bytea not null
keying_settlements.by_account uuid not null
keying_settlements.at timestamptz not null
keying_settlements: UNIQUE INDEX keying_settlements_pkey ON keying_settlements USING btree (sheet_id)
keying_sheets.id uuid not null
keying_sheets.batch_id uuid not null
keying_sheets.position int4 not null
keying_sheets.code text
keying_sheets.voice_id uuid
keying_sheets: INDEX keying_sheets_voice_id_idx ON keying_sheets USING btree (voice_id) WHERE (voice_id IS NOT NULL)
keying_sheets: UNIQUE INDEX keying_sheets_batch_id_position_key ON keying_sheets USING btree (batch_id, "position")
keying_sheets: UNIQUE INDEX keying_sheets_code_key ON keying_sheets USING btree (code)
keying_sheets: UNIQUE INDEX keying_sheets_pkey ON keying_sheets USING btree (id)
keying_unreadable.sheet_id uuid not null
keying_unreadable.field text not null
keying_unreadable: UNIQUE INDEX keying_unreadable_pkey ON keying_unreadable USING btree (sheet_id, field)
keyings.sheet_id uuid not null
keyings.turn int2 not null
keyings.content bytea not null
keyings.by_account uuid not null
keyings.at timestamptz not null
keyings: UNIQUE INDEX keyings_pkey ON keyings USING btree (sheet_id, turn)
keyings: UNIQUE INDEX keyings_sheet_id_by_account_key ON keyings USING btree (sheet_id, by_account)
link_allocations.id uuid not null
link_allocations.group_id uuid not null
link_allocations.officer_id uuid not null
link_allocations.relevance text not null
link_allocations.started_at timestamptz not null
link_allocations.started_by uuid
link_allocations.ended_at timestamptz
link_allocations.ended_by uuid
link_allocations.ended_why text
link_allocations: INDEX link_allocations_group_id_started_at_idx ON link_allocations USING btree (group_id, started_at)
link_allocations: INDEX link_allocations_officer_id_idx ON link_allocations USING btree (officer_id) WHERE (ended_at IS NULL)
link_allocations: INDEX link_allocations_officer_id_started_at_idx ON link_allocations USING btree (officer_id, started_at)
link_allocations: UNIQUE INDEX link_allocations_group_id_idx ON link_allocations USING btree (group_id) WHERE (ended_at IS NULL)
link_allocations: UNIQUE INDEX link_allocations_pkey ON link_allocations USING btree (id)
link_conflicts.officer_id uuid not null
link_conflicts.group_id uuid not null
link_conflicts.why text not null
link_conflicts.at timestamptz not null
link_conflicts.by_account uuid
link_conflicts: INDEX link_conflicts_group_id_idx ON link_conflicts USING btree (group_id)
link_conflicts: UNIQUE INDEX link_conflicts_pkey ON link_conflicts USING btree (officer_id, group_id)
link_covers.id uuid not null
link_covers.officer_id uuid not null
link_covers.cover_officer uuid not null
link_covers.from_on date not null
link_covers.until_on date not null
link_covers.at timestamptz not null
link_covers.by_account uuid
link_covers: INDEX link_covers_officer_id_until_on_idx ON link_covers USING btree (officer_id, until_on)
link_covers: UNIQUE INDEX link_covers_pkey ON link_covers USING btree (id)
link_officers.id uuid not null
link_officers.account_id uuid not null
link_officers.grade text not null
link_officers.service text not null
link_officers.telephone text
link_officers.communities _text not null default '{}'::text[]
link_officers.wards _uuid not null default '{}'::uuid[]
link_officers.appointed_at timestamptz not null
link_officers.appointed_by uuid
link_officers.ended_at timestamptz
link_officers.ended_by uuid
link_officers.ended_why text
link_officers: UNIQUE INDEX link_officers_account_id_idx ON link_officers USING btree (account_id) WHERE (ended_at IS NULL)
link_officers: UNIQUE INDEX link_officers_pkey ON link_officers USING btree (id)
map_layers.id uuid not null
map_layers.activity_id uuid not null
map_layers.name text not null
map_layers.source text not null
map_layers.features int4 not null
map_layers.points int4 not null
map_layers.geojson jsonb not null
map_layers.at timestamptz not null
map_layers.by_account uuid
map_layers: INDEX map_layers_activity_id_at_idx ON map_layers USING btree (activity_id, at)
map_layers: UNIQUE INDEX map_layers_pkey ON map_layers USING btree (id)
meeting_actions.id uuid not null
meeting_actions.meeting_id uuid not null
meeting_actions.group_id uuid not null
meeting_actions.side text not null
meeting_actions.words text not null
meeting_actions.due_on date not null
meeting_actions.at timestamptz not null
meeting_actions.by_account uuid
meeting_actions: INDEX meeting_actions_group_id_idx ON meeting_actions USING btree (group_id)
meeting_actions: INDEX meeting_actions_meeting_id_id_idx ON meeting_actions USING btree (meeting_id, id)
meeting_actions: UNIQUE INDEX meeting_actions_pkey ON meeting_actions USING btree (id)
meeting_agenda_items.id uuid not null
meeting_agenda_items.meeting_id uuid not null
meeting_agenda_items.invitation_id uuid
meeting_agenda_items.words text not null
meeting_agenda_items.at timestamptz not null
meeting_agenda_items.by_account uuid
meeting_agenda_items: INDEX meeting_agenda_items_invitation_id_idx ON meeting_agenda_items USING btree (invitation_id)
meeting_agenda_items: INDEX meeting_agenda_items_meeting_id_id_idx ON meeting_agenda_items USING btree (meeting_id, id)
meeting_agenda_items: UNIQUE INDEX meeting_agenda_items_pkey ON meeting_agenda_items USING btree (id)
meeting_answers.invitation_id uuid not null
meeting_answers.answer text not null
meeting_answers.needs bytea
meeting_answers.at timestamptz not null
meeting_answers.by_account uuid
meeting_answers: INDEX meeting_answers_by_account_idx ON meeting_answers USING btree (by_account)
meeting_answers: UNIQUE INDEX meeting_answers_pkey ON meeting_answers USING btree (invitation_id)
meeting_attendances.invitation_id uuid not null
meeting_attendances.came bool not null
meeting_attendances.at timestamptz not null
meeting_attendances.by_account uuid
meeting_attendances: UNIQUE INDEX meeting_attendances_pkey ON meeting_attendances USING btree (invitation_id)
meeting_cancellations.meeting_id uuid not null
meeting_cancellations.why text not null
meeting_cancellations.at timestamptz not null
meeting_cancellations.by_account uuid
meeting_cancellations: UNIQUE INDEX meeting_cancellations_pkey ON meeting_cancellations USING btree (meeting_id)
meeting_invitations.id uuid not null
meeting_invitations.meeting_id uuid not null
meeting_invitations.group_id uuid
meeting_invitations.officer_id uuid
meeting_invitations.invited_at timestamptz not null
meeting_invitations.by_account uuid
meeting_invitations: INDEX meeting_invitations_group_id_idx ON meeting_invitations USING btree (group_id)
meeting_invitations: INDEX meeting_invitations_officer_id_idx ON meeting_invitations USING btree (officer_id)
meeting_invitations: UNIQUE INDEX meeting_invitations_meeting_id_group_id_key ON meeting_invitations USING btree (meeting_id, group_id)
meeting_invitations: UNIQUE INDEX meeting_invitations_meeting_id_officer_id_key ON meeting_invitations USING btree (meeting_id, officer_id)
meeting_invitations: UNIQUE INDEX meeting_invitations_pkey ON meeting_invitations USING btree (id)
meeting_minutes.meeting_id uuid not null
meeting_minutes.words text not null
meeting_minutes.saved_at timestamptz not null
meeting_minutes.saved_by uuid
meeting_minutes: UNIQUE INDEX meeting_minutes_pkey ON meeting_minutes USING btree (meeting_id)
meeting_minutes_final.meeting_id uuid not null
meeting_minutes_final.at timestamptz not null
meeting_minutes_final.by_account uuid
meeting_minutes_final: UNIQUE INDEX meeting_minutes_final_pkey ON meeting_minutes_final USING btree (meeting_id)
migrations.name text not null
migrations.checksum text not null
migrations.at timestamptz not null default now()
migrations: UNIQUE INDEX migrations_pkey ON migrations USING btree (name)
moderation_alerts.account_id uuid not null
moderation_alerts.on_day date not null
moderation_alerts.waiting int4 not null
moderation_alerts: UNIQUE INDEX moderation_alerts_pkey ON moderation_alerts USING btree (account_id, on_day)
moderation_hints.id uuid not null
moderation_hints.subject text not null
moderation_hints.project_id uuid
moderation_hints.kind text not null
moderation_hints.group_id uuid
moderation_hints.participant bytea
moderation_hints.n int4 not null
moderation_hints.wards int4
moderation_hints.from_at timestamptz not null
moderation_hints.to_at timestamptz not null
moderation_hints.found_at timestamptz not null
moderation_hints.noted_at timestamptz
moderation_hints.noted_by uuid
moderation_hints.noted_n int4
moderation_hints: INDEX moderation_hints_found_at_id_idx ON moderation_hints USING btree (found_at DESC, id DESC) WHERE (noted_at IS NULL)
moderation_hints: UNIQUE INDEX moderation_hints_group_id_kind_idx ON moderation_hints USING btree (group_id, kind) WHERE (group_id IS NOT NULL)
moderation_hints: UNIQUE INDEX moderation_hints_participant_kind_idx ON moderation_hints USING btree (participant, kind) WHERE (participant IS NOT NULL)
moderation_hints: UNIQUE INDEX moderation_hints_pkey ON moderation_hints USING btree (id)
neighbourhood_wards.neighbourhood_id uuid not null
neighbourhood_wards.ward_id uuid not null
neighbourhood_wards.starts_on date not null
neighbourhood_wards.ends_on date
neighbourhood_wards: UNIQUE INDEX neighbourhood_wards_pkey ON neighbourhood_wards USING btree (neighbourhood_id, ward_id, starts_on)
neighbourhood_wards: UNIQUE INDEX neighbourhood_wards_ward_id_idx ON neighbourhood_wards USING btree (ward_id) WHERE (ends_on IS NULL)
network_meetings.id uuid not null
network_meetings.kind text not null
network_meetings.group_id uuid
network_meetings.about_plan bool not null
network_meetings.title text not null
network_meetings.starts_at timestamptz not null
network_meetings.ends_at timestamptz not null
network_meetings.place text
network_meetings.access text
network_meetings.link text
network_meetings.arranger text not null
network_meetings.sequence int4 not null default 0
network_meetings.called_at timestamptz not null
network_meetings.called_by uuid
network_meetings.changed_at timestamptz
network_meetings: INDEX network_meetings_group_id_starts_at_idx ON network_meetings USING btree (group_id, starts_at)
network_meetings: INDEX network_meetings_starts_at_id_idx ON network_meetings USING btree (starts_at, id)
network_meetings: UNIQUE INDEX network_meetings_pkey ON network_meetings USING btree (id)
network_report_publications.report_id uuid not null
network_report_publications.at timestamptz not null
network_report_publications.by_account uuid
network_report_publications: INDEX network_report_publications_at_report_id_idx ON network_report_publications USING btree (at, report_id)
network_report_publications: UNIQUE INDEX network_report_publications_pkey ON network_report_publications USING btree (report_id)
network_reports.id uuid not null
network_reports.subject text not null
network_reports.purpose text not null
network_reports.approach text not null
network_reports.achievements text not null
network_reports.next_steps text not null
network_reports.as_at timestamptz not null
network_reports.figures jsonb not null
network_reports.made_at timestamptz not null
network_reports.made_by uuid
network_reports: INDEX network_reports_made_at_id_idx ON network_reports USING btree (made_at, id)
network_reports: UNIQUE INDEX network_reports_pkey ON network_reports USING btree (id)
network_rules.id uuid not null
network_rules.name text not null
network_rules.value int4 not null
network_rules.at timestamptz not null
network_rules.by_account uuid
network_rules: INDEX network_rules_name_at_idx ON network_rules USING btree (name, at DESC)
network_rules: UNIQUE INDEX network_rules_pkey ON network_rules USING btree (id)
network_suggestions.id uuid not null
network_suggestions.kind text not null
network_suggestions.asked_at timestamptz not null
network_suggestions.asked_by uuid
network_suggestions.answer jsonb not null
network_suggestions: UNIQUE INDEX network_suggestions_pkey ON network_suggestions USING btree (id)
notices.voice_id uuid not null
notices.step text not null
notices.way text not null
notices.message bytea
notices.created_at timestamptz not null
notices.sent_at timestamptz
notices.done_by uuid
notices: INDEX notices_way_created_at_idx ON notices USING btree (way, created_at) WHERE (sent_at IS NULL)
notices: UNIQUE INDEX notices_pkey ON notices USING btree (voice_id, step)
officer_meeting_counts.officer_id uuid not null
officer_meeting_counts.plan_year int4 not null
officer_meeting_counts.attended int4 not null default 0
officer_meeting_counts.warned_at timestamptz
officer_meeting_counts: INDEX officer_meeting_counts_plan_year_officer_id_idx ON officer_meeting_counts USING btree (plan_year, officer_id)
officer_meeting_counts: UNIQUE INDEX officer_meeting_counts_pkey ON officer_meeting_counts USING btree (officer_id, plan_year)
opinion_imports.id uuid not null
opinion_imports.activity_id uuid not null
opinion_imports.by_account uuid
opinion_imports.at timestamptz not null
opinion_imports.summary jsonb not null
opinion_imports.content bytea
opinion_imports.taken_at timestamptz
opinion_imports: INDEX opinion_imports_activity_id_at_idx ON opinion_imports USING btree (activity_id, at DESC)
opinion_imports: UNIQUE INDEX opinion_imports_pkey ON opinion_imports USING btree (id)
opinion_maps.activity_id uuid not null
opinion_maps.version int4 not null
opinion_maps.made_at timestamptz not null
opinion_maps.through int8 not null
opinion_maps.page jsonb not null
opinion_maps.weights jsonb not null
opinion_maps.whole bytea not null
opinion_maps: UNIQUE INDEX opinion_maps_pkey ON opinion_maps USING btree (activity_id)
opinion_reports.id uuid not null
opinion_reports.activity_id uuid not null
opinion_reports.at timestamptz not null
opinion_reports.by_account uuid
opinion_reports.foreword text not null
opinion_reports.page jsonb not null
opinion_reports: INDEX opinion_reports_activity_id_at_idx ON opinion_reports USING btree (activity_id, at DESC)
opinion_reports: UNIQUE INDEX opinion_reports_pkey ON opinion_reports USING btree (id)
opinion_statements.id uuid not null
opinion_statements.activity_id uuid not null
opinion_statements.number int4 not null
opinion_statements.text text not null
opinion_statements.cy text not null default ''::text
opinion_statements.source text not null
opinion_statements.voice_id uuid
opinion_statements.author uuid
opinion_statements.better_than int4
opinion_statements.meta bool not null default false
opinion_statements.added_by uuid
opinion_statements.added_at timestamptz not null
opinion_statements.once uuid
opinion_statements: UNIQUE INDEX opinion_statements_activity_id_number_key ON opinion_statements USING btree (activity_id, number)
opinion_statements: UNIQUE INDEX opinion_statements_once_key ON opinion_statements USING btree (once)
opinion_statements: UNIQUE INDEX opinion_statements_pkey ON opinion_statements USING btree (id)
opinion_statements: UNIQUE INDEX opinion_statements_voice_id_key ON opinion_statements USING btree (voice_id)
opinion_tallies.activity_id uuid not null
opinion_tallies.number int4 not null
opinion_tallies.stripe int4 not null
opinion_tallies.disagree int4 not null default 0
opinion_tallies.pass int4 not null default 0
opinion_tallies.agree int4 not null default 0
opinion_tallies: UNIQUE INDEX opinion_tallies_pkey ON opinion_tallies USING btree (activity_id, number, stripe)
opinion_voters.id uuid not null
opinion_voters.activity_id uuid not null
opinion_voters.codes _int4 not null default '{}'::integer[]
opinion_voters: INDEX opinion_voters_activity_id_id_idx ON opinion_voters USING btree (activity_id, id)
opinion_voters: UNIQUE INDEX opinion_voters_pkey ON opinion_voters USING btree (id)
opinion_withdrawals.statement_id uuid not null
opinion_withdrawals.activity_id uuid not null
opinion_withdrawals.at timestamptz not null
opinion_withdrawals.by_account uuid
opinion_withdrawals.reason text not null
opinion_withdrawals.sentence text not null
opinion_withdrawals: INDEX opinion_withdrawals_activity_id_idx ON opinion_withdrawals USING btree (activity_id)
opinion_withdrawals: UNIQUE INDEX opinion_withdrawals_pkey ON opinion_withdrawals USING btree (statement_id)
outbox.id uuid not null
outbox.created_at timestamptz not null default now()
outbox.template text not null
outbox.message bytea not null
outbox.unique_key text
outbox.due_at timestamptz not null default now()
outbox.attempts int4 not null default 0
outbox.sent_at timestamptz
outbox.failed_at timestamptz
outbox.last_error text
outbox: INDEX outbox_due_at_idx ON outbox USING btree (due_at) WHERE ((sent_at IS NULL) AND (failed_at IS NULL))
outbox: UNIQUE INDEX outbox_pkey ON outbox USING btree (id)
outbox: UNIQUE INDEX outbox_unique_key_key ON outbox USING btree (unique_key)
outcome_publications.outcome_id uuid not null
outcome_publications.at timestamptz not null
outcome_publications.by_account uuid
outcome_publications: INDEX outcome_publications_at_idx ON outcome_publications USING btree (at DESC)
outcome_publications: UNIQUE INDEX outcome_publications_pkey ON outcome_publications USING btree (outcome_id)
outcome_themes.outcome_id uuid not null
outcome_themes.theme_id uuid not null
outcome_themes: INDEX outcome_themes_theme_id_idx ON outcome_themes USING btree (theme_id)
outcome_themes: UNIQUE INDEX outcome_themes_pkey ON outcome_themes USING btree (outcome_id, theme_id)
outcomes.id uuid not null
outcomes.project_id uuid not null
outcomes.decision_id uuid
outcomes.title text not null
outcomes.what text not null
outcomes.happened_on date not null
outcomes.evidence text not null
outcomes.translations jsonb not null default '{}'::jsonb
outcomes.version int4 not null default 1
outcomes.created_by uuid
outcomes.created_at timestamptz not null
outcomes.updated_at timestamptz not null
outcomes: INDEX outcomes_project_id_idx ON outcomes USING btree (project_id)
outcomes: UNIQUE INDEX outcomes_pkey ON outcomes USING btree (id)
outreach_contacts.id uuid not null
outreach_contacts.session_id uuid not null
outreach_contacts.project_id uuid not null
outreach_contacts.how text not null
outreach_contacts.people int4 not null
outreach_contacts.at timestamptz not null
outreach_contacts.by_account uuid
outreach_contacts: INDEX outreach_contacts_session_id_idx ON outreach_contacts USING btree (session_id)
outreach_contacts: UNIQUE INDEX outreach_contacts_pkey ON outreach_contacts USING btree (id)
outreach_reasons.project_id uuid not null
outreach_reasons.reason text not null
outreach_reasons.at timestamptz not null
outreach_reasons.by_account uuid
outreach_reasons: UNIQUE INDEX outreach_reasons_pkey ON outreach_reasons USING btree (project_id)
outreach_sessions.id uuid not null
outreach_sessions.project_id uuid not null
outreach_sessions.venue text not null
outreach_sessions.venue_type text not null
outreach_sessions.partner text not null
outreach_sessions.ward_id uuid
outreach_sessions.starts_at timestamptz not null
outreach_sessions.ends_at timestamptz not null
outreach_sessions.made_at timestamptz not null
outreach_sessions.made_by uuid
outreach_sessions.contacts int4 not null default 0
outreach_sessions.called_off_at timestamptz
outreach_sessions.called_off_by uuid
outreach_sessions.called_off_why text
outreach_sessions: INDEX outreach_sessions_project_id_starts_at_idx ON outreach_sessions USING btree (project_id, starts_at)
outreach_sessions: INDEX outreach_sessions_starts_at_idx ON outreach_sessions USING btree (starts_at)
outreach_sessions: UNIQUE INDEX outreach_sessions_pkey ON outreach_sessions USING btree (id)
passkeys.id uuid not null
passkeys.account_id uuid not null
passkeys.credential_id text not null
passkeys.public_key bytea not null
passkeys.counter int8 not null
passkeys.transports _text not null default '{}'::text[]
passkeys.name text not null
passkeys.created_at timestamptz not null default now()
passkeys.last_used_at timestamptz
passkeys: UNIQUE INDEX passkeys_credential_id_key ON passkeys USING btree (credential_id)
passkeys: UNIQUE INDEX passkeys_pkey ON passkeys USING btree (id)
pin_cells.activity_id uuid not null
pin_cells.level int2 not null
pin_cells.x int4 not null
pin_cells.y int4 not null
pin_cells.category text not null
pin_cells.n int4 not null
pin_cells.lon float8 not null
pin_cells.lat float8 not null
pin_cells: UNIQUE INDEX pin_cells_pkey ON pin_cells USING btree (activity_id, level, x, y, category)
pin_wards.activity_id uuid not null
pin_wards.ward_id uuid not null
pin_wards.category text not null
pin_wards.n int4 not null
pin_wards: UNIQUE INDEX pin_wards_pkey ON pin_wards USING btree (activity_id, ward_id, category)
pins.voice_id uuid not null
pins.activity_id uuid not null
pins.category text not null default ''::text
pins.ward_id uuid
pins.told text not null
pins.lon float8
pins.lat float8
pins.shape text
pins.given_at timestamptz not null
pins.shown bool not null default false
pins.x int4
pins.y int4
pins: INDEX pins_activity_id_category_given_at_voice_id_idx ON pins USING btree (activity_id, category, given_at DESC, voice_id DESC) WHERE shown
pins: INDEX pins_activity_id_given_at_voice_id_idx ON pins USING btree (activity_id, given_at DESC, voice_id DESC)
pins: INDEX pins_activity_id_given_at_voice_id_idx1 ON pins USING btree (activity_id, given_at DESC, voice_id DESC) WHERE shown
pins: INDEX pins_activity_id_ward_id_given_at_voice_id_idx ON pins USING btree (activity_id, ward_id, given_at DESC, voice_id DESC) WHERE shown
pins: INDEX pins_activity_id_x_y_idx ON pins USING btree (activity_id, x, y) WHERE shown
pins: UNIQUE INDEX pins_pkey ON pins USING btree (voice_id)
plan_comments.id uuid not null
plan_comments.plan_id uuid not null
plan_comments.entry_id uuid
plan_comments.group_id uuid not null
plan_comments.words text not null
plan_comments.item_before jsonb
plan_comments.at timestamptz not null
plan_comments.by_account uuid
plan_comments.responded_at timestamptz
plan_comments: INDEX plan_comments_by_account_idx ON plan_comments USING btree (by_account)
plan_comments: INDEX plan_comments_entry_id_idx ON plan_comments USING btree (entry_id)
plan_comments: INDEX plan_comments_group_id_at_idx ON plan_comments USING btree (group_id, at)
plan_comments: INDEX plan_comments_plan_id_at_id_idx ON plan_comments USING btree (plan_id, at, id) WHERE (responded_at IS NULL)
plan_comments: INDEX plan_comments_plan_id_at_id_idx1 ON plan_comments USING btree (plan_id, at, id)
plan_comments: UNIQUE INDEX plan_comments_pkey ON plan_comments USING btree (id)
plan_items.entry_id uuid not null
plan_items.plan_id uuid not null
plan_items.why text not null
plan_items.how text not null
plan_items.may_change text not null
plan_items: INDEX plan_items_plan_id_idx ON plan_items USING btree (plan_id)
plan_items: UNIQUE INDEX plan_items_pkey ON plan_items USING btree (entry_id)
plan_responses.comment_id uuid not null
plan_responses.accepted bool not null
plan_responses.words text not null
plan_responses.item_after jsonb
plan_responses.at timestamptz not null
plan_responses.by_account uuid
plan_responses: UNIQUE INDEX plan_responses_pkey ON plan_responses USING btree (comment_id)
plan_versions.plan_id uuid not null
plan_versions.number int4 not null
plan_versions.at timestamptz not null
plan_versions.by_account uuid
plan_versions.why text not null
plan_versions.content jsonb not null
plan_versions: UNIQUE INDEX plan_versions_pkey ON plan_versions USING btree (plan_id, number)
poll_hands.id uuid not null
poll_hands.activity_id uuid not null
poll_hands.place text not null
poll_hands.channel text not null default 'event'::text
poll_hands.counts jsonb not null
poll_hands.at timestamptz not null
poll_hands.by_account uuid
poll_hands: INDEX poll_hands_activity_id_at_idx ON poll_hands USING btree (activity_id, at DESC)
poll_hands: UNIQUE INDEX poll_hands_pkey ON poll_hands USING btree (id)
poll_tallies.activity_id uuid not null
poll_tallies.option text not null
poll_tallies.stripe int2 not null
poll_tallies.n int4 not null
poll_tallies: UNIQUE INDEX poll_tallies_pkey ON poll_tallies USING btree (activity_id, option, stripe)
post_withdrawals.post_id uuid not null
post_withdrawals.at timestamptz not null
post_withdrawals.by_account uuid
post_withdrawals.reason text not null
post_withdrawals: UNIQUE INDEX post_withdrawals_pkey ON post_withdrawals USING btree (post_id)
postcodes.postcode text not null
postcodes.lat float8 not null
postcodes.lon float8 not null
postcodes.ward_code text
postcodes.small_area_code text
postcodes: UNIQUE INDEX postcodes_pkey ON postcodes USING btree (postcode)
posts.id uuid not null
posts.subject text not null
posts.slug text not null
posts.title text not null
posts.summary text not null default ''::text
posts.body text not null
posts.translations jsonb not null default '{}'::jsonb
posts.notes_to_editors text
posts.picture_file uuid
posts.picture_alt text
posts.publish_at timestamptz
posts.version int4 not null default 1
posts.created_by uuid
posts.created_at timestamptz not null default now()
posts.updated_at timestamptz not null default now()
posts: INDEX posts_publish_at_idx ON posts USING btree (publish_at DESC)
posts: INDEX posts_subject_publish_at_idx ON posts USING btree (subject, publish_at DESC)
posts: UNIQUE INDEX posts_pkey ON posts USING btree (id)
posts: UNIQUE INDEX posts_slug_key ON posts USING btree (slug)
print_batches.id uuid not null
print_batches.activity_id uuid not null
print_batches.kind text not null
print_batches.language text not null
print_batches.sheets int4 not null
print_batches.created_by uuid
print_batches.created_at timestamptz not null
print_batches: INDEX print_batches_activity_id_created_at_idx ON print_batches USING btree (activity_id, created_at DESC)
print_batches: UNIQUE INDEX print_batches_pkey ON print_batches USING btree (id)
print_sheets.code text not null
print_sheets.batch_id uuid not null
print_sheets.sheet int4 not null
print_sheets: UNIQUE INDEX print_sheets_batch_id_sheet_key ON print_sheets USING btree (batch_id, sheet)
print_sheets: UNIQUE INDEX print_sheets_pkey ON print_sheets USING btree (code)
privacy_request_steps.id uuid not null
privacy_request_steps.request_id uuid not null
privacy_request_steps.step text not null
privacy_request_steps.words bytea
privacy_request_steps.by_account uuid
privacy_request_steps.at timestamptz not null default now()
privacy_request_steps: INDEX privacy_request_steps_request_id_at_idx ON privacy_request_steps USING btree (request_id, at)
privacy_request_steps: UNIQUE INDEX privacy_request_steps_pkey ON privacy_request_steps USING btree (id)
privacy_requests.id uuid not null
privacy_requests.reference text not null
privacy_requests.kind text not null
privacy_requests.account_id uuid
privacy_requests.contact bytea
privacy_requests.words bytea not null
privacy_requests.receipts bytea
privacy_requests.language text not null default 'en'::text
privacy_requests.once uuid not null
privacy_requests.received_at timestamptz not null default now()
privacy_requests.acknowledge_by date not null
privacy_requests.answer_by date not null
privacy_requests.closed_at timestamptz
privacy_requests: INDEX privacy_requests_account_id_idx ON privacy_requests USING btree (account_id)
privacy_requests: INDEX privacy_requests_answer_by_id_idx ON privacy_requests USING btree (answer_by, id) WHERE (closed_at IS NULL)
privacy_requests: INDEX privacy_requests_closed_at_id_idx ON privacy_requests USING btree (closed_at DESC, id) WHERE (closed_at IS NOT NULL)
privacy_requests: UNIQUE INDEX privacy_requests_once_key ON privacy_requests USING btree (once)
privacy_requests: UNIQUE INDEX privacy_requests_pkey ON privacy_requests USING btree (id)
privacy_requests: UNIQUE INDEX privacy_requests_reference_key ON privacy_requests USING btree (reference)
private_notes.id uuid not null
private_notes.group_id uuid not null
private_notes.side text not null
private_notes.words bytea not null
private_notes.at timestamptz not null
private_notes.by_account uuid
private_notes.once text not null
private_notes: INDEX private_notes_by_account_idx ON private_notes USING btree (by_account)
private_notes: INDEX private_notes_group_id_side_id_idx ON private_notes USING btree (group_id, side, id DESC)
private_notes: UNIQUE INDEX private_notes_group_id_once_key ON private_notes USING btree (group_id, once)
private_notes: UNIQUE INDEX private_notes_pkey ON private_notes USING btree (id)
profile_figures.code text not null
profile_figures.topic text not null
profile_figures.category text not null
profile_figures.position int4 not null
profile_figures.count int4
profile_figures.share float8
profile_figures.as_at date not null
profile_figures.source text not null
profile_figures: UNIQUE INDEX profile_figures_pkey ON profile_figures USING btree (code, topic, category)
project_brief_versions.project_id uuid not null
project_brief_versions.version int4 not null
project_brief_versions.content jsonb not null
project_brief_versions.replaced_at timestamptz not null
project_brief_versions.replaced_by uuid
project_brief_versions: UNIQUE INDEX project_brief_versions_pkey ON project_brief_versions USING btree (project_id, version)
project_closures.project_id uuid not null
project_closures.at timestamptz not null
project_closures.by_account uuid
project_closures.summary text not null
project_closures: UNIQUE INDEX project_closures_pkey ON project_closures USING btree (project_id)
project_document_withdrawals.document_id uuid not null
project_document_withdrawals.at timestamptz not null
project_document_withdrawals.by_account uuid
project_document_withdrawals.reason text not null
project_document_withdrawals: UNIQUE INDEX project_document_withdrawals_pkey ON project_document_withdrawals USING btree (document_id)
project_documents.id uuid not null
project_documents.project_id uuid not null
project_documents.title text not null
project_documents.kind text not null default ''::text
project_documents.summary text not null default ''::text
project_documents.body text not null default ''::text
project_documents.translations jsonb not null default '{}'::jsonb
project_documents.file_id uuid
project_documents.added_by uuid
project_documents.added_at timestamptz not null
project_documents.version int4 not null default 1
project_documents: INDEX project_documents_project_id_added_at_idx ON project_documents USING btree (project_id, added_at)
project_documents: UNIQUE INDEX project_documents_pkey ON project_documents USING btree (id)
project_event_cancellations.activity_id uuid not null
project_event_cancellations.at timestamptz not null
project_event_cancellations.by_account uuid
project_event_cancellations.why text not null
project_event_cancellations: UNIQUE INDEX project_event_cancellations_pkey ON project_event_cancellations USING btree (activity_id)
project_events.activity_id uuid not null
project_events.kind text not null
project_events.series_id uuid
project_events.host_name text not null
project_events.host_account uuid
project_events.ward_id uuid
project_events.venue text not null
project_events.venue_type text not null
project_events.starts_at timestamptz not null
project_events.ends_at timestamptz not null
project_events.capacity int4
project_events.access _text not null default '{}'::text[]
project_events.access_words text not null default ''::text
project_events.cost text not null default ''::text
project_events.online_link bytea
project_events.translations jsonb not null default '{}'::jsonb
project_events.sequence int4 not null default 0
project_events.updated_at timestamptz not null
project_events.placed int4 not null default 0
project_events.waiting int4 not null default 0
project_events.attended int4 not null default 0
project_events.walk_ins int4 not null default 0
project_events: INDEX project_events_host_account_idx ON project_events USING btree (host_account)
project_events: INDEX project_events_series_id_starts_at_idx ON project_events USING btree (series_id, starts_at)
project_events: INDEX project_events_starts_at_activity_id_idx ON project_events USING btree (starts_at, activity_id)
project_events: INDEX project_events_ward_id_starts_at_idx ON project_events USING btree (ward_id, starts_at)
project_events: UNIQUE INDEX project_events_pkey ON project_events USING btree (activity_id)
project_level_changes.id uuid not null
project_level_changes.project_id uuid not null
project_level_changes.from_level text
project_level_changes.to_level text
project_level_changes.from_form text
project_level_changes.to_form text
project_level_changes.reason text not null
project_level_changes.by_account uuid
project_level_changes.at timestamptz not null
project_level_changes: INDEX project_level_changes_project_id_at_idx ON project_level_changes USING btree (project_id, at)
project_level_changes: UNIQUE INDEX project_level_changes_pkey ON project_level_changes USING btree (id)
project_old_slugs.slug text not null
project_old_slugs.project_id uuid not null
project_old_slugs: UNIQUE INDEX project_old_slugs_pkey ON project_old_slugs USING btree (slug)
project_pauses.id uuid not null
project_pauses.project_id uuid not null
project_pauses.at timestamptz not null
project_pauses.by_account uuid
project_pauses.reason text not null
project_pauses.ended_at timestamptz
project_pauses.ended_by uuid
project_pauses: UNIQUE INDEX project_pauses_pkey ON project_pauses USING btree (id)
project_pauses: UNIQUE INDEX project_pauses_project_id_idx ON project_pauses USING btree (project_id) WHERE (ended_at IS NULL)
project_places.project_id uuid not null
project_places.area_id uuid not null
project_places: INDEX project_places_area_id_idx ON project_places USING btree (area_id)
project_places: UNIQUE INDEX project_places_pkey ON project_places USING btree (project_id, area_id)
project_previews.token_hash bytea not null
project_previews.project_id uuid not null
project_previews.created_by uuid
project_previews.created_at timestamptz not null
project_previews.expires_at timestamptz not null
project_previews.withdrawn_at timestamptz
project_previews.withdrawn_by uuid
project_previews: INDEX project_previews_project_id_idx ON project_previews USING btree (project_id)
project_previews: UNIQUE INDEX project_previews_pkey ON project_previews USING btree (token_hash)
project_publications.project_id uuid not null
project_publications.at timestamptz not null
project_publications.by_account uuid
project_publications: INDEX project_publications_at_idx ON project_publications USING btree (at DESC)
project_publications: UNIQUE INDEX project_publications_pkey ON project_publications USING btree (project_id)
project_schedules.project_id uuid not null
project_schedules.publish_at timestamptz not null
project_schedules.by_account uuid
project_schedules.at timestamptz not null
project_schedules.failed_at timestamptz
project_schedules.failed_why text
project_schedules: INDEX project_schedules_publish_at_idx ON project_schedules USING btree (publish_at) WHERE (failed_at IS NULL)
project_schedules: UNIQUE INDEX project_schedules_pkey ON project_schedules USING btree (project_id)
project_sessions.id uuid not null
project_sessions.project_id uuid not null
project_sessions.kind text not null
project_sessions.held_on date not null
project_sessions.title text not null
project_sessions.notes text not null default ''::text
project_sessions.added_by uuid
project_sessions.added_at timestamptz not null
project_sessions: INDEX project_sessions_project_id_held_on_idx ON project_sessions USING btree (project_id, held_on)
project_sessions: UNIQUE INDEX project_sessions_pkey ON project_sessions USING btree (id)
project_sessions: UNIQUE INDEX project_sessions_project_id_idx ON project_sessions USING btree (project_id) WHERE (kind = 'kick-off'::text)
project_stages.id uuid not null
project_stages.project_id uuid not null
project_stages.step text not null
project_stages.name text not null
project_stages.description text not null default ''::text
project_stages.translations jsonb not null default '{}'::jsonb
project_stages.starts_on date not null
project_stages.ends_on date
project_stages.created_at timestamptz not null default now()
project_stages: INDEX project_stages_project_id_starts_on_idx ON project_stages USING btree (project_id, starts_on)
project_stages: UNIQUE INDEX project_stages_pkey ON project_stages USING btree (id)
project_team.project_id uuid not null
project_team.account_id uuid not null
project_team.shown_as text not null
project_team.lead bool not null default false
project_team.added_at timestamptz not null
project_team: UNIQUE INDEX project_team_pkey ON project_team USING btree (project_id, account_id)
project_topics.project_id uuid not null
project_topics.slug text not null
project_topics.name text not null
project_topics: INDEX project_topics_slug_idx ON project_topics USING btree (slug)
project_topics: UNIQUE INDEX project_topics_pkey ON project_topics USING btree (project_id, slug)
project_unknowns.id uuid not null
project_unknowns.project_id uuid not null
project_unknowns.question text not null
project_unknowns.translations jsonb not null default '{}'::jsonb
project_unknowns.added_by uuid
project_unknowns.added_at timestamptz not null
project_unknowns.answer text
project_unknowns.answered_by uuid
project_unknowns.answered_at timestamptz
project_unknowns: INDEX project_unknowns_project_id_added_at_idx ON project_unknowns USING btree (project_id, added_at)
project_unknowns: UNIQUE INDEX project_unknowns_pkey ON project_unknowns USING btree (id)
projects.id uuid not null
projects.slug text not null
projects.kind text not null default 'project'::text
projects.title text not null
projects.purpose text not null default ''::text
projects.can_change text not null default ''::text
projects.cannot_change text not null default ''::text
projects.decider text not null default ''::text
projects.decide_by date
projects.level text
projects.form text
projects.contact_name text not null default ''::text
projects.contact_email text not null default ''::text
projects.starts_on date
projects.ends_on date
projects.no_documents_reason text not null default ''::text
projects.no_unknowns_reason text not null default ''::text
projects.translations jsonb not null default '{}'::jsonb
projects.version int4 not null default 1
projects.created_by uuid
projects.created_at timestamptz not null default now()
projects.updated_at timestamptz not null default now()
projects: UNIQUE INDEX projects_pkey ON projects USING btree (id)
projects: UNIQUE INDEX projects_slug_key ON projects USING btree (slug)
question_joins.id uuid not null
question_joins.activity_id uuid not null
question_joins.from_question uuid not null
question_joins.into_question uuid not null
question_joins.at timestamptz not null
question_joins.by_account uuid
question_joins.undone_at timestamptz
question_joins.undone_by uuid
question_joins: INDEX question_joins_from_question_idx ON question_joins USING btree (from_question)
question_joins: INDEX question_joins_into_question_idx ON question_joins USING btree (into_question)
question_joins: UNIQUE INDEX question_joins_pkey ON question_joins USING btree (id)
question_sources.reply_id uuid not null
question_sources.voice_id uuid not null
question_sources.position int2 not null
question_sources.label text not null
question_sources.href text not null
question_sources: INDEX question_sources_voice_id_idx ON question_sources USING btree (voice_id)
question_sources: UNIQUE INDEX question_sources_pkey ON question_sources USING btree (reply_id, "position")
question_wants.question_id uuid not null
question_wants.wanter text not null
question_wants.at timestamptz not null
question_wants.via uuid
question_wants: INDEX question_wants_wanter_idx ON question_wants USING btree (wanter)
question_wants: UNIQUE INDEX question_wants_pkey ON question_wants USING btree (question_id, wanter)
quiet_nudges.group_id uuid not null
quiet_nudges.on_day date not null
quiet_nudges.at timestamptz not null
quiet_nudges: UNIQUE INDEX quiet_nudges_pkey ON quiet_nudges USING btree (group_id, on_day)
record_addresses.token text not null
record_addresses.group_id uuid not null
record_addresses.made_at timestamptz not null
record_addresses.made_by uuid
record_addresses.ended_at timestamptz
record_addresses: UNIQUE INDEX record_addresses_group_id_idx ON record_addresses USING btree (group_id) WHERE (ended_at IS NULL)
record_addresses: UNIQUE INDEX record_addresses_pkey ON record_addresses USING btree (token)
record_entries.id uuid not null
record_entries.at timestamptz not null
record_entries.deed text not null
record_entries.by_account uuid
record_entries.by_role text not null
record_entries.subject text
record_entries.why text
record_entries.details jsonb not null default '{}'::jsonb
record_entries.salt text not null
record_entries.commitment text not null
record_entries.public jsonb
record_entries: INDEX record_entries_at_id_idx ON record_entries USING btree (at DESC, id DESC)
record_entries: INDEX record_entries_by_account_at_idx ON record_entries USING btree (by_account, at DESC) WHERE (by_account IS NOT NULL)
record_entries: INDEX record_entries_subject_at_idx ON record_entries USING btree (subject, at DESC)
record_entries: UNIQUE INDEX record_entries_pkey ON record_entries USING btree (id)
record_promise_versions.promise_id uuid not null
record_promise_versions.group_id uuid not null
record_promise_versions.version int4 not null
record_promise_versions.words text not null
record_promise_versions.due_on date not null
record_promise_versions.why text not null
record_promise_versions.ended_at timestamptz not null
record_promise_versions.ended_by uuid
record_promise_versions: INDEX record_promise_versions_group_id_idx ON record_promise_versions USING btree (group_id)
record_promise_versions: UNIQUE INDEX record_promise_versions_pkey ON record_promise_versions USING btree (promise_id, version)
record_promises.id uuid not null
record_promises.group_id uuid not null
record_promises.side text not null
record_promises.words text not null
record_promises.due_on date not null
record_promises.made_at timestamptz not null
record_promises.made_by uuid
record_promises.version int4 not null default 1
record_promises.ended_at timestamptz
record_promises.ended_as text
record_promises.ended_by uuid
record_promises.ended_why text
record_promises.once text not null
record_promises: INDEX record_promises_group_id_due_on_idx ON record_promises USING btree (group_id, due_on) WHERE (ended_at IS NULL)
record_promises: INDEX record_promises_group_id_ended_at_id_idx ON record_promises USING btree (group_id, ended_at DESC, id DESC) WHERE (ended_at IS NOT NULL)
record_promises: INDEX record_promises_made_by_idx ON record_promises USING btree (made_by)
record_promises: UNIQUE INDEX record_promises_group_id_once_key ON record_promises USING btree (group_id, once)
record_promises: UNIQUE INDEX record_promises_pkey ON record_promises USING btree (id)
record_seals.place int8 not null
record_seals.entry_id uuid not null
record_seals.previous text not null
record_seals.hash text not null
record_seals.sealed_at timestamptz not null default now()
record_seals: UNIQUE INDEX record_seals_entry_id_key ON record_seals USING btree (entry_id)
record_seals: UNIQUE INDEX record_seals_pkey ON record_seals USING btree (place)
record_waiting.entry_id uuid not null
record_waiting: UNIQUE INDEX record_waiting_pkey ON record_waiting USING btree (entry_id)
recovery_codes.account_id uuid not null
recovery_codes.code_hash bytea not null
recovery_codes.created_at timestamptz not null default now()
recovery_codes.used_at timestamptz
recovery_codes: UNIQUE INDEX recovery_codes_pkey ON recovery_codes USING btree (account_id, code_hash)
retention_runs.id uuid not null
retention_runs.rule text not null
retention_runs.removed int4 not null
retention_runs.at timestamptz not null default now()
retention_runs: INDEX retention_runs_at_idx ON retention_runs USING btree (at DESC)
retention_runs: UNIQUE INDEX retention_runs_pkey ON retention_runs USING btree (id)
sensitive_reads.id uuid not null
sensitive_reads.at timestamptz not null default now()
sensitive_reads.account_id uuid not null
sensitive_reads.what text not null
sensitive_reads.subject text
sensitive_reads.why text
sensitive_reads: INDEX sensitive_reads_at_idx ON sensitive_reads USING btree (at DESC)
sensitive_reads: UNIQUE INDEX sensitive_reads_pkey ON sensitive_reads USING btree (id)
session_shows.activity_id uuid not null
session_shows.voice_id uuid not null
session_shows.at timestamptz not null
session_shows.by_account uuid
session_shows: UNIQUE INDEX session_shows_pkey ON session_shows USING btree (activity_id)
sessions.token_hash bytea not null
sessions.id uuid not null default gen_random_uuid()
sessions.device text not null default ''::text
sessions.account_id uuid not null
sessions.created_at timestamptz not null default now()
sessions.seen_at timestamptz not null default now()
sessions.expires_at timestamptz not null
sessions.second_factor_at timestamptz
sessions: INDEX sessions_account_id_idx ON sessions USING btree (account_id)
sessions: UNIQUE INDEX sessions_id_key ON sessions USING btree (id)
sessions: UNIQUE INDEX sessions_pkey ON sessions USING btree (token_hash)
settings.only_one bool not null default true
settings.name text not null
settings.short_name text not null
settings.strapline text not null default ''::text
settings.welcome text not null default ''::text
settings.contact_email text not null default ''::text
settings.contact_phone text not null default ''::text
settings.contact_address text not null default ''::text
settings.colour text not null default '#1d3f72'::text
settings.typeface text not null default 'atkinson'::text
settings.logo_file uuid
settings.lad_code text
settings.texts jsonb not null default '{}'::jsonb
settings.rules jsonb not null default '{}'::jsonb
settings.updated_at timestamptz not null default now()
settings: UNIQUE INDEX settings_pkey ON settings USING btree (only_one)
sign_in_links.token_hash bytea not null
sign_in_links.purpose text not null
sign_in_links.email bytea not null
sign_in_links.email_key bytea not null
sign_in_links.account_id uuid
sign_in_links.language text not null default 'en'::text
sign_in_links.return_to text
sign_in_links.created_at timestamptz not null default now()
sign_in_links.expires_at timestamptz not null
sign_in_links.used_at timestamptz
sign_in_links: INDEX sign_in_links_expires_at_idx ON sign_in_links USING btree (expires_at)
sign_in_links: UNIQUE INDEX sign_in_links_pkey ON sign_in_links USING btree (token_hash)
skill_agreements.match_id uuid not null
skill_agreements.side text not null
skill_agreements.by_account uuid
skill_agreements.at timestamptz not null
skill_agreements: UNIQUE INDEX skill_agreements_pkey ON skill_agreements USING btree (match_id, side)
skill_entries.id uuid not null
skill_entries.side text not null
skill_entries.account_id uuid not null
skill_entries.group_id uuid
skill_entries.project_id uuid
skill_entries.kinds _text not null
skill_entries.title text not null
skill_entries.about text not null
skill_entries.ward_id uuid
skill_entries.languages _text not null default '{}'::text[]
skill_entries.times text not null default ''::text
skill_entries.for_whom text not null default ''::text
skill_entries.paid bool
skill_entries.pay text not null default ''::text
skill_entries.details bytea not null
skill_entries.made_at timestamptz not null
skill_entries.ends_on date not null
skill_entries.told_end_at timestamptz
skill_entries: INDEX skill_entries_account_id_idx ON skill_entries USING btree (account_id)
skill_entries: INDEX skill_entries_ends_on_idx ON skill_entries USING btree (ends_on)
skill_entries: INDEX skill_entries_group_id_idx ON skill_entries USING btree (group_id)
skill_entries: INDEX skill_entries_kinds_idx ON skill_entries USING gin (kinds)
skill_entries: INDEX skill_entries_project_id_idx ON skill_entries USING btree (project_id)
skill_entries: INDEX skill_entries_side_made_at_id_idx ON skill_entries USING btree (side, made_at DESC, id)
skill_entries: UNIQUE INDEX skill_entries_pkey ON skill_entries USING btree (id)
skill_match_ends.match_id uuid not null
skill_match_ends.side text not null
skill_match_ends.by_account uuid
skill_match_ends.at timestamptz not null
skill_match_ends.why text not null
skill_match_ends: UNIQUE INDEX skill_match_ends_pkey ON skill_match_ends USING btree (match_id)
skill_matches.id uuid not null
skill_matches.offer_id uuid not null
skill_matches.need_id uuid not null
skill_matches.asked_by_side text not null
skill_matches.asked_at timestamptz not null
skill_matches: INDEX skill_matches_need_id_idx ON skill_matches USING btree (need_id)
skill_matches: UNIQUE INDEX skill_matches_offer_id_need_id_key ON skill_matches USING btree (offer_id, need_id)
skill_matches: UNIQUE INDEX skill_matches_pkey ON skill_matches USING btree (id)
skill_reports.id uuid not null
skill_reports.entry_id uuid not null
skill_reports.words bytea not null
skill_reports.by_account uuid not null
skill_reports.at timestamptz not null
skill_reports.settled_at timestamptz
skill_reports.settled_by uuid
skill_reports: INDEX skill_reports_at_idx ON skill_reports USING btree (at) WHERE (settled_at IS NULL)
skill_reports: INDEX skill_reports_by_account_idx ON skill_reports USING btree (by_account)
skill_reports: INDEX skill_reports_entry_id_idx ON skill_reports USING btree (entry_id)
skill_reports: UNIQUE INDEX skill_reports_pkey ON skill_reports USING btree (id)
solution_adoptions.decision_id uuid not null
solution_adoptions.idea_id uuid not null
solution_adoptions.activity_id uuid not null
solution_adoptions.at timestamptz not null
solution_adoptions.by_account uuid
solution_adoptions.published_at timestamptz
solution_adoptions: INDEX solution_adoptions_idea_id_idx ON solution_adoptions USING btree (idea_id)
solution_adoptions: UNIQUE INDEX solution_adoptions_pkey ON solution_adoptions USING btree (decision_id, idea_id)
solution_affected.problem_id uuid not null
solution_affected.activity_id uuid not null
solution_affected.person text not null
solution_affected.at timestamptz not null
solution_affected.via uuid
solution_affected: INDEX solution_affected_person_idx ON solution_affected USING btree (person)
solution_affected: UNIQUE INDEX solution_affected_pkey ON solution_affected USING btree (problem_id, person)
solution_agreements.id uuid not null
solution_agreements.activity_id uuid not null
solution_agreements.problem_id uuid not null
solution_agreements.owner text not null
solution_agreements.next_step text not null
solution_agreements.next_on date not null
solution_agreements.at timestamptz not null
solution_agreements.by_account uuid
solution_agreements: INDEX solution_agreements_problem_id_at_idx ON solution_agreements USING btree (problem_id, at)
solution_agreements: UNIQUE INDEX solution_agreements_pkey ON solution_agreements USING btree (id)
solution_groups.voice_id uuid not null
solution_groups.activity_id uuid not null
solution_groups.problem_id uuid not null
solution_groups.group_id uuid not null
solution_groups.name text not null
solution_groups.joined_at timestamptz not null
solution_groups.left_at timestamptz
solution_groups: INDEX solution_groups_activity_id_group_id_idx ON solution_groups USING btree (activity_id, group_id)
solution_groups: INDEX solution_groups_group_id_idx ON solution_groups USING btree (group_id)
solution_groups: UNIQUE INDEX solution_groups_once ON solution_groups USING btree (problem_id, group_id) WHERE (left_at IS NULL)
solution_groups: UNIQUE INDEX solution_groups_pkey ON solution_groups USING btree (voice_id)
solution_ideas.id uuid not null
solution_ideas.activity_id uuid not null
solution_ideas.problem_id uuid not null
solution_ideas.group_id uuid
solution_ideas.given_at timestamptz not null
solution_ideas.gone_by uuid
solution_ideas: INDEX solution_ideas_problem_id_given_at_id_idx ON solution_ideas USING btree (problem_id, given_at, id)
solution_ideas: UNIQUE INDEX solution_ideas_pkey ON solution_ideas USING btree (id)
solution_joins.act uuid not null
solution_joins.activity_id uuid not null
solution_joins.what text not null
solution_joins.from_id uuid not null
solution_joins.into_id uuid not null
solution_joins.why text not null
solution_joins.at timestamptz not null
solution_joins.by_account uuid
solution_joins.undone_at timestamptz
solution_joins.undone_by uuid
solution_joins: INDEX solution_joins_activity_id_at_idx ON solution_joins USING btree (activity_id, at DESC) WHERE (undone_at IS NULL)
solution_joins: INDEX solution_joins_from_id_idx ON solution_joins USING btree (from_id)
solution_joins: INDEX solution_joins_into_id_idx ON solution_joins USING btree (into_id)
solution_joins: UNIQUE INDEX solution_joins_pkey ON solution_joins USING btree (act)
solution_problems.id uuid not null
solution_problems.activity_id uuid not null
solution_problems.group_id uuid
solution_problems.ward_id uuid
solution_problems.given_at timestamptz not null
solution_problems.step text not null default 'problem'::text
solution_problems.affected int4 not null default 0
solution_problems.owner text not null default ''::text
solution_problems.next_step text not null default ''::text
solution_problems.next_on date
solution_problems.gone_by uuid
solution_problems: INDEX solution_problems_activity_id_coalesce_id_idx ON solution_problems USING btree (activity_id, COALESCE(next_on, '9999-12-31'::date), id) WHERE (gone_by IS NULL)
solution_problems: INDEX solution_problems_activity_id_step_affected_id_idx ON solution_problems USING btree (activity_id, step, affected DESC, id DESC) WHERE (gone_by IS NULL)
solution_problems: INDEX solution_problems_activity_id_ward_id_idx ON solution_problems USING btree (activity_id, ward_id) WHERE (gone_by IS NULL)
solution_problems: INDEX solution_problems_next_on_idx ON solution_problems USING btree (next_on) WHERE ((gone_by IS NULL) AND (step <> 'decision'::text))
solution_problems: UNIQUE INDEX solution_problems_pkey ON solution_problems USING btree (id)
solution_prototypes.id uuid not null
solution_prototypes.activity_id uuid not null
solution_prototypes.idea_id uuid not null
solution_prototypes.what text not null
solution_prototypes.who text not null
solution_prototypes.place text not null
solution_prototypes.from_on date not null
solution_prototypes.to_on date not null
solution_prototypes.cost_pence int8
solution_prototypes.at timestamptz not null
solution_prototypes.by_account uuid
solution_prototypes: INDEX solution_prototypes_idea_id_from_on_idx ON solution_prototypes USING btree (idea_id, from_on)
solution_prototypes: UNIQUE INDEX solution_prototypes_pkey ON solution_prototypes USING btree (id)
solution_steps.id uuid not null
solution_steps.activity_id uuid not null
solution_steps.problem_id uuid not null
solution_steps.step text not null
solution_steps.why text not null
solution_steps.at timestamptz not null
solution_steps.by_account uuid
solution_steps.by_group text not null default ''::text
solution_steps: INDEX solution_steps_problem_id_at_idx ON solution_steps USING btree (problem_id, at)
solution_steps: UNIQUE INDEX solution_steps_pkey ON solution_steps USING btree (id)
solution_tests.id uuid not null
solution_tests.activity_id uuid not null
solution_tests.prototype_id uuid not null
solution_tests.seen text not null
solution_tests.measure text not null default ''::text
solution_tests.before numeric
solution_tests.after numeric
solution_tests.verdict text not null
solution_tests.tested_on date not null
solution_tests.at timestamptz not null
solution_tests.by_account uuid
solution_tests: INDEX solution_tests_prototype_id_tested_on_idx ON solution_tests USING btree (prototype_id, tested_on)
solution_tests: UNIQUE INDEX solution_tests_pkey ON solution_tests USING btree (id)
statement_votes.activity_id uuid not null
statement_votes.voter uuid not null
statement_votes.number int4 not null
statement_votes.vote int2
statement_votes.at timestamptz not null
statement_votes.tx int8 not null default ((pg_current_xact_id())::text)::bigint
statement_votes: INDEX statement_votes_activity_id_tx_idx ON statement_votes USING btree (activity_id, tx)
stories.voice_id uuid not null
stories.activity_id uuid not null
stories.reason text
stories.picture bool not null
stories.given_at timestamptz not null
stories: INDEX stories_activity_id_given_at_voice_id_idx ON stories USING btree (activity_id, given_at DESC, voice_id DESC)
stories: INDEX stories_activity_id_reason_given_at_voice_id_idx ON stories USING btree (activity_id, reason, given_at DESC, voice_id DESC)
stories: INDEX stories_activity_id_voice_id_idx ON stories USING btree (activity_id, voice_id DESC)
stories: UNIQUE INDEX stories_pkey ON stories USING btree (voice_id)
story_words.activity_id uuid not null
story_words.word text not null
story_words.voice_id uuid not null
story_words: INDEX story_words_voice_id_idx ON story_words USING btree (voice_id)
story_words: UNIQUE INDEX story_words_pkey ON story_words USING btree (activity_id, word, voice_id)
survey_result_publications.activity_id uuid not null
survey_result_publications.at timestamptz not null
survey_result_publications.by_account uuid
survey_result_publications: UNIQUE INDEX survey_result_publications_pkey ON survey_result_publications USING btree (activity_id)
survey_tables.id uuid not null
survey_tables.activity_id uuid not null
survey_tables.row_by text not null
survey_tables.column_by text not null
survey_tables.weighted bool not null
survey_tables.asked_at timestamptz not null
survey_tables.asked_by uuid
survey_tables.made_at timestamptz
survey_tables.result jsonb
survey_tables: INDEX survey_tables_activity_id_asked_at_idx ON survey_tables USING btree (activity_id, asked_at DESC)
survey_tables: UNIQUE INDEX survey_tables_pkey ON survey_tables USING btree (id)
survey_tallies.activity_id uuid not null
survey_tallies.slice text not null
survey_tallies.name text not null
survey_tallies.value text not null
survey_tallies.stripe int2 not null
survey_tallies.n int4 not null
survey_tallies: UNIQUE INDEX survey_tallies_pkey ON survey_tallies USING btree (activity_id, slice, name, value, stripe)
survey_versions.activity_id uuid not null
survey_versions.version int4 not null
survey_versions.at timestamptz not null
survey_versions.by_account uuid
survey_versions.change text not null
survey_versions.why text
survey_versions.question text
survey_versions.before jsonb not null
survey_versions: UNIQUE INDEX survey_versions_pkey ON survey_versions USING btree (activity_id, version)
tallies.subject text not null
tallies.key text not null
tallies.stripe int2 not null
tallies.n int8 not null
tallies: UNIQUE INDEX tallies_pkey ON tallies USING btree (subject, key, stripe)
terms_agreements.group_id uuid not null
terms_agreements.version int4 not null
terms_agreements.name text not null
terms_agreements.agreed_at timestamptz not null
terms_agreements.by_account uuid
terms_agreements: INDEX terms_agreements_by_account_idx ON terms_agreements USING btree (by_account)
terms_agreements: UNIQUE INDEX terms_agreements_pkey ON terms_agreements USING btree (group_id, version)
terms_versions.number int4 not null
terms_versions.clauses _text not null
terms_versions.why text not null
terms_versions.at timestamptz not null
terms_versions.by_account uuid
terms_versions: UNIQUE INDEX terms_versions_pkey ON terms_versions USING btree (number)
theme_asks.learning_id uuid not null
theme_asks.place int4 not null
theme_asks.voice_id uuid not null
theme_asks.part text not null
theme_asks.why text not null
theme_asks.choices jsonb not null
theme_asks.answered_at timestamptz
theme_asks.passed_at timestamptz
theme_asks: INDEX theme_asks_voice_id_idx ON theme_asks USING btree (voice_id)
theme_asks: UNIQUE INDEX theme_asks_pkey ON theme_asks USING btree (learning_id, place)
theme_check_items.check_id uuid not null
theme_check_items.place int4 not null
theme_check_items.voice_id uuid not null
theme_check_items.part text not null
theme_check_items.first _uuid not null
theme_check_items.first_by uuid
theme_check_items.second _uuid
theme_check_items.second_at timestamptz
theme_check_items.settled _uuid
theme_check_items.settled_at timestamptz
theme_check_items.settled_by uuid
theme_check_items: INDEX theme_check_items_voice_id_idx ON theme_check_items USING btree (voice_id)
theme_check_items: UNIQUE INDEX theme_check_items_pkey ON theme_check_items USING btree (check_id, place)
theme_checks.id uuid not null
theme_checks.project_id uuid not null
theme_checks.seed text not null
theme_checks.asked_at timestamptz not null
theme_checks.asked_by uuid
theme_checks.coder uuid
theme_checks.finished_at timestamptz
theme_checks.agreement jsonb
theme_checks: INDEX theme_checks_project_id_asked_at_idx ON theme_checks USING btree (project_id, asked_at DESC)
theme_checks: UNIQUE INDEX theme_checks_pkey ON theme_checks USING btree (id)
theme_coverages.project_id uuid not null
theme_coverages.channels jsonb not null
theme_coverages.themes jsonb not null
theme_coverages.basis text not null
theme_coverages.at timestamptz not null
theme_coverages: UNIQUE INDEX theme_coverages_pkey ON theme_coverages USING btree (project_id)
theme_learnings.id uuid not null
theme_learnings.project_id uuid not null
theme_learnings.about text
theme_learnings.part text
theme_learnings.model text not null
theme_learnings.seed text not null
theme_learnings.comments int4 not null
theme_learnings.labels int4 not null
theme_learnings.held_out jsonb
theme_learnings.suggested int4 not null
theme_learnings.at timestamptz not null
theme_learnings.by_account uuid
theme_learnings: INDEX theme_learnings_project_id_at_idx ON theme_learnings USING btree (project_id, at DESC)
theme_learnings: UNIQUE INDEX theme_learnings_pkey ON theme_learnings USING btree (id)
theme_merges.id uuid not null
theme_merges.from_theme uuid not null
theme_merges.into_theme uuid not null
theme_merges.at timestamptz not null
theme_merges.by_account uuid
theme_merges.undone_at timestamptz
theme_merges.undone_by uuid
theme_merges: INDEX theme_merges_into_theme_idx ON theme_merges USING btree (into_theme)
theme_merges: UNIQUE INDEX theme_merges_from_theme_idx ON theme_merges USING btree (from_theme) WHERE (undone_at IS NULL)
theme_merges: UNIQUE INDEX theme_merges_pkey ON theme_merges USING btree (id)
theme_quotes.id uuid not null
theme_quotes.theme_id uuid not null
theme_quotes.voice_id uuid not null
theme_quotes.part text not null
theme_quotes.version int4 not null
theme_quotes.pinned_at timestamptz not null
theme_quotes.pinned_by uuid
theme_quotes.ended_at timestamptz
theme_quotes.ended_by uuid
theme_quotes.ended_why text
theme_quotes: INDEX theme_quotes_pinned_by_idx ON theme_quotes USING btree (pinned_by) WHERE (ended_at IS NULL)
theme_quotes: INDEX theme_quotes_voice_id_idx ON theme_quotes USING btree (voice_id)
theme_quotes: UNIQUE INDEX theme_quotes_pkey ON theme_quotes USING btree (id)
theme_quotes: UNIQUE INDEX theme_quotes_theme_id_voice_id_part_idx ON theme_quotes USING btree (theme_id, voice_id, part) WHERE (ended_at IS NULL)
theme_readings.voice_id uuid not null
theme_readings.part text not null
theme_readings.project_id uuid not null
theme_readings.none bool not null
theme_readings.by_lot bool not null
theme_readings.at timestamptz not null
theme_readings.by_account uuid
theme_readings: INDEX theme_readings_project_id_idx ON theme_readings USING btree (project_id)
theme_readings: UNIQUE INDEX theme_readings_pkey ON theme_readings USING btree (voice_id, part)
theme_removals.theme_id uuid not null
theme_removals.voice_id uuid not null
theme_removals.part text not null
theme_removals.at timestamptz not null
theme_removals.by_account uuid
theme_removals: INDEX theme_removals_voice_id_idx ON theme_removals USING btree (voice_id)
theme_removals: UNIQUE INDEX theme_removals_pkey ON theme_removals USING btree (theme_id, voice_id, part)
theme_rules.id uuid not null
theme_rules.theme_id uuid not null
theme_rules.phrase text not null
theme_rules.at timestamptz not null
theme_rules.by_account uuid
theme_rules.ended_at timestamptz
theme_rules.ended_by uuid
theme_rules: INDEX theme_rules_theme_id_idx ON theme_rules USING btree (theme_id) WHERE (ended_at IS NULL)
theme_rules: UNIQUE INDEX theme_rules_pkey ON theme_rules USING btree (id)
theme_run_comments.run_id uuid not null
theme_run_comments.rank int4 not null
theme_run_comments.place int4 not null
theme_run_comments.voice_id uuid not null
theme_run_comments.part text not null
theme_run_comments.says int4 not null
theme_run_comments.copies int4 not null
theme_run_comments: INDEX theme_run_comments_run_id_copies_rank_idx ON theme_run_comments USING btree (run_id, copies DESC, rank) WHERE (copies > 1)
theme_run_comments: INDEX theme_run_comments_run_id_place_rank_idx ON theme_run_comments USING btree (run_id, place, rank)
theme_run_comments: INDEX theme_run_comments_run_id_says_idx ON theme_run_comments USING btree (run_id, says)
theme_run_comments: INDEX theme_run_comments_voice_id_idx ON theme_run_comments USING btree (voice_id)
theme_run_comments: UNIQUE INDEX theme_run_comments_pkey ON theme_run_comments USING btree (run_id, rank)
theme_run_decisions.id uuid not null
theme_run_decisions.run_id uuid not null
theme_run_decisions.place int4 not null
theme_run_decisions.deed text not null
theme_run_decisions.theme_id uuid
theme_run_decisions.read int4 not null
theme_run_decisions.suggested int4 not null
theme_run_decisions.at timestamptz not null
theme_run_decisions.by_account uuid
theme_run_decisions: INDEX theme_run_decisions_theme_id_idx ON theme_run_decisions USING btree (theme_id)
theme_run_decisions: UNIQUE INDEX theme_run_decisions_pkey ON theme_run_decisions USING btree (id)
theme_run_decisions: UNIQUE INDEX theme_run_decisions_run_id_place_idx ON theme_run_decisions USING btree (run_id, place) WHERE (deed <> 'split'::text)
theme_run_themes.run_id uuid not null
theme_run_themes.place int4 not null
theme_run_themes.language text not null
theme_run_themes.proposal text
theme_run_themes.keyphrases jsonb not null
theme_run_themes.examples _int4 not null
theme_run_themes.steadiness float4 not null
theme_run_themes.shaky bool not null
theme_run_themes.comments int4 not null
theme_run_themes.distinct_comments int4 not null
theme_run_themes: UNIQUE INDEX theme_run_themes_pkey ON theme_run_themes USING btree (run_id, place)
theme_runs.id uuid not null
theme_runs.project_id uuid not null
theme_runs.about text
theme_runs.part text
theme_runs.model text not null
theme_runs.seed text not null
theme_runs.input_hash text not null
theme_runs.number int4
theme_runs.comments int4 not null
theme_runs.repeats int4 not null
theme_runs.unplaced int4 not null
theme_runs.at timestamptz not null
theme_runs.by_account uuid
theme_runs: INDEX theme_runs_project_id_at_idx ON theme_runs USING btree (project_id, at DESC)
theme_runs: UNIQUE INDEX theme_runs_pkey ON theme_runs USING btree (id)
theme_splits.new_theme uuid not null
theme_splits.from_theme uuid not null
theme_splits.at timestamptz not null
theme_splits.by_account uuid
theme_splits: INDEX theme_splits_from_theme_idx ON theme_splits USING btree (from_theme)
theme_splits: UNIQUE INDEX theme_splits_pkey ON theme_splits USING btree (new_theme)
themes.id uuid not null
themes.subject text not null
themes.project_id uuid
themes.name text not null
themes.description text not null default ''::text
themes.translations jsonb not null default '{}'::jsonb
themes.position int4 not null default 0
themes.created_by uuid
themes.created_at timestamptz not null default now()
themes: INDEX themes_subject_idx ON themes USING btree (subject)
themes: UNIQUE INDEX themes_pkey ON themes USING btree (id)
totp_secrets.account_id uuid not null
totp_secrets.secret bytea not null
totp_secrets.created_at timestamptz not null default now()
totp_secrets.confirmed_at timestamptz
totp_secrets.last_step int8
totp_secrets: UNIQUE INDEX totp_secrets_pkey ON totp_secrets USING btree (account_id)
used_challenges.digest bytea not null
used_challenges.expires_at timestamptz not null
used_challenges: UNIQUE INDEX used_challenges_pkey ON used_challenges USING btree (digest)
voice_alike_bands.subject text not null
voice_alike_bands.band int4 not null
voice_alike_bands.voice_id uuid not null
voice_alike_bands.group_id uuid not null
voice_alike_bands: INDEX voice_alike_bands_voice_id_idx ON voice_alike_bands USING btree (voice_id)
voice_alike_bands: UNIQUE INDEX voice_alike_bands_pkey ON voice_alike_bands USING btree (subject, band, voice_id)
voice_alikes.voice_id uuid not null
voice_alikes.group_id uuid not null
voice_alikes.at timestamptz not null
voice_alikes: INDEX voice_alikes_group_id_at_idx ON voice_alikes USING btree (group_id, at)
voice_alikes: UNIQUE INDEX voice_alikes_pkey ON voice_alikes USING btree (voice_id)
voice_appeals.id uuid not null
voice_appeals.voice_id uuid not null
voice_appeals.words text not null
voice_appeals.at timestamptz not null
voice_appeals.answered_at timestamptz
voice_appeals.answered_by uuid
voice_appeals.upheld bool
voice_appeals.answer text
voice_appeals: INDEX voice_appeals_voice_id_idx1 ON voice_appeals USING btree (voice_id)
voice_appeals: UNIQUE INDEX voice_appeals_pkey ON voice_appeals USING btree (id)
voice_appeals: UNIQUE INDEX voice_appeals_voice_id_idx ON voice_appeals USING btree (voice_id) WHERE (answered_at IS NULL)
voice_countings.voice_id uuid not null
voice_countings.subject text not null
voice_countings.at timestamptz not null
voice_countings.by_account uuid
voice_countings.why text not null
voice_countings: UNIQUE INDEX voice_countings_pkey ON voice_countings USING btree (voice_id)
voice_erasures.voice_id uuid not null
voice_erasures.subject text not null
voice_erasures.at timestamptz not null
voice_erasures.why text not null
voice_erasures: UNIQUE INDEX voice_erasures_pkey ON voice_erasures USING btree (voice_id)
voice_moderations.id uuid not null
voice_moderations.voice_id uuid not null
voice_moderations.deed text not null
voice_moderations.reason text
voice_moderations.sentence text
voice_moderations.by_account uuid
voice_moderations.at timestamptz not null
voice_moderations: INDEX voice_moderations_at_id_idx ON voice_moderations USING btree (at DESC, id DESC)
voice_moderations: INDEX voice_moderations_at_id_idx1 ON voice_moderations USING btree (at DESC, id DESC) WHERE (deed <> 'published'::text)
voice_moderations: INDEX voice_moderations_voice_id_at_idx ON voice_moderations USING btree (voice_id, at)
voice_moderations: UNIQUE INDEX voice_moderations_pkey ON voice_moderations USING btree (id)
voice_publications.voice_id uuid not null
voice_publications.subject text not null
voice_publications.project_id uuid
voice_publications.given_at timestamptz not null
voice_publications.at timestamptz not null
voice_publications.by_account uuid
voice_publications: INDEX voice_publications_project_id_given_at_voice_id_idx ON voice_publications USING btree (project_id, given_at DESC, voice_id DESC)
voice_publications: INDEX voice_publications_subject_given_at_voice_id_idx ON voice_publications USING btree (subject, given_at DESC, voice_id DESC)
voice_publications: UNIQUE INDEX voice_publications_pkey ON voice_publications USING btree (voice_id)
voice_reads.voice_id uuid not null
voice_reads.at timestamptz not null
voice_reads.by_account uuid
voice_reads: UNIQUE INDEX voice_reads_pkey ON voice_reads USING btree (voice_id)
voice_refusals.voice_id uuid not null
voice_refusals.subject text not null
voice_refusals.at timestamptz not null
voice_refusals.by_account uuid
voice_refusals.reason text not null
voice_refusals.sentence text not null
voice_refusals: UNIQUE INDEX voice_refusals_pkey ON voice_refusals USING btree (voice_id)
voice_replies.id uuid not null
voice_replies.voice_id uuid not null
voice_replies.service text
voice_replies.owner_account uuid
voice_replies.due_on date
voice_replies.promised_at timestamptz not null
voice_replies.answer text
voice_replies.answered_by uuid
voice_replies.answered_at timestamptz
voice_replies.public bool not null default false
voice_replies.service_id uuid
voice_replies: INDEX voice_replies_answered_at_id_idx ON voice_replies USING btree (answered_at, id) WHERE (answered_at IS NOT NULL)
voice_replies: INDEX voice_replies_due_on_idx ON voice_replies USING btree (due_on) WHERE (answered_at IS NULL)
voice_replies: INDEX voice_replies_owner_account_due_on_idx ON voice_replies USING btree (owner_account, due_on) WHERE (owner_account IS NOT NULL)
voice_replies: INDEX voice_replies_promised_at_idx ON voice_replies USING btree (promised_at) WHERE ((owner_account IS NULL) AND (answered_at IS NULL))
voice_replies: INDEX voice_replies_service_id_promised_at_idx ON voice_replies USING btree (service_id, promised_at) WHERE (service_id IS NOT NULL)
voice_replies: INDEX voice_replies_voice_id_idx ON voice_replies USING btree (voice_id)
voice_replies: UNIQUE INDEX voice_replies_pkey ON voice_replies USING btree (id)
voice_reply_actions.id uuid not null
voice_reply_actions.voice_id uuid not null
voice_reply_actions.reply_id uuid not null
voice_reply_actions.words text
voice_reply_actions.due_on date
voice_reply_actions.at timestamptz not null
voice_reply_actions.by_account uuid
voice_reply_actions: INDEX voice_reply_actions_voice_id_at_idx ON voice_reply_actions USING btree (voice_id, at)
voice_reply_actions: UNIQUE INDEX voice_reply_actions_pkey ON voice_reply_actions USING btree (id)
voice_reply_endings.reply_id uuid not null
voice_reply_endings.voice_id uuid not null
voice_reply_endings.ending text not null
voice_reply_endings.words text
voice_reply_endings.at timestamptz not null
voice_reply_endings.by_account uuid
voice_reply_endings: INDEX voice_reply_endings_by_account_idx ON voice_reply_endings USING btree (by_account) WHERE (by_account IS NOT NULL)
voice_reply_endings: INDEX voice_reply_endings_voice_id_at_idx ON voice_reply_endings USING btree (voice_id, at)
voice_reply_endings: UNIQUE INDEX voice_reply_endings_pkey ON voice_reply_endings USING btree (reply_id)
voice_reports.id uuid not null
voice_reports.voice_id uuid not null
voice_reports.reason text not null
voice_reports.words text
voice_reports.at timestamptz not null
voice_reports.settled_at timestamptz
voice_reports.settled_by uuid
voice_reports: INDEX voice_reports_voice_id_idx ON voice_reports USING btree (voice_id) WHERE (settled_at IS NULL)
voice_reports: UNIQUE INDEX voice_reports_pkey ON voice_reports USING btree (id)
voice_subjects.subject text not null
voice_subjects.project_id uuid
voice_subjects: INDEX voice_subjects_project_id_idx ON voice_subjects USING btree (project_id)
voice_subjects: UNIQUE INDEX voice_subjects_pkey ON voice_subjects USING btree (subject)
voice_themes.voice_id uuid not null
voice_themes.part text not null default ''::text
voice_themes.theme_id uuid not null
voice_themes.how text not null
voice_themes.put_by uuid
voice_themes.put_at timestamptz not null
voice_themes.confirmed_by uuid
voice_themes.confirmed_at timestamptz
voice_themes.via uuid
voice_themes: INDEX voice_themes_theme_id_how_idx ON voice_themes USING btree (theme_id, how) WHERE (confirmed_at IS NULL)
voice_themes: INDEX voice_themes_voice_id_idx ON voice_themes USING btree (voice_id)
voice_themes: UNIQUE INDEX voice_themes_pkey ON voice_themes USING btree (theme_id, voice_id, part)
voice_versions.voice_id uuid not null
voice_versions.version int4 not null
voice_versions.words text
voice_versions.data jsonb not null
voice_versions.replaced_at timestamptz not null
voice_versions.replaced_by text not null
voice_versions.by_account uuid
voice_versions: UNIQUE INDEX voice_versions_pkey ON voice_versions USING btree (voice_id, version)
voice_waits.voice_id uuid not null
voice_waits.subject text not null
voice_waits.project_id uuid
voice_waits.since timestamptz not null
voice_waits.why text not null
voice_waits.alike uuid
voice_waits: INDEX voice_waits_alike_voice_id_idx ON voice_waits USING btree (alike, voice_id) WHERE (alike IS NOT NULL)
voice_waits: INDEX voice_waits_project_id_since_voice_id_idx ON voice_waits USING btree (project_id, since, voice_id)
voice_waits: INDEX voice_waits_since_voice_id_idx ON voice_waits USING btree (since, voice_id)
voice_waits: INDEX voice_waits_since_voice_id_idx1 ON voice_waits USING btree (since, voice_id) WHERE (alike IS NULL)
voice_waits: UNIQUE INDEX voice_waits_pkey ON voice_waits USING btree (voice_id)
voices.id uuid not null
voices.subject text not null
voices.activity_id uuid
voices.project_id uuid
voices.participant bytea
voices.participant_level text
voices.one_each bool not null default true
voices.account_id uuid
voices.kind text not null
voices.channel text not null
voices.given_at timestamptz not null
voices.received_at timestamptz not null default now()
voices.ward_id uuid
voices.boundary_code text
voices.small_area_id uuid
voices.language text not null default 'en'::text
voices.consent_publish bool not null
voices.consent_contact bool not null
voices.entered_by uuid
voices.entered_for text
voices.consent_noted text
voices.source text
voices.public_name text
voices.words text
voices.data jsonb not null default '{}'::jsonb
voices.receipt text not null
voices.once uuid not null
voices.under_18 bool not null default false
voices: INDEX solution_words ON voices USING gin (to_tsvector('english'::regconfig, ((COALESCE((data ->> 'title'::text), ''::text) || ' '::text) || COALESCE(words, ''::text)))) WHERE (kind = ANY (ARRAY['solutions'::text, 'solution-idea'::text]))
voices: INDEX voices_account_id_idx ON voices USING btree (account_id) WHERE (account_id IS NOT NULL)
voices: INDEX voices_id_idx ON voices USING btree (id) WHERE (kind = 'thought'::text)
voices: INDEX voices_participant_idx1 ON voices USING btree (participant) WHERE (NOT one_each)
voices: INDEX voices_project_id_id_idx ON voices USING btree (project_id, id)
voices: INDEX voices_subject_id_idx ON voices USING btree (subject, id)
voices: UNIQUE INDEX voices_once_key ON voices USING btree (once)
voices: UNIQUE INDEX voices_participant_idx ON voices USING btree (participant) WHERE one_each
voices: UNIQUE INDEX voices_pkey ON voices USING btree (id)
voices: UNIQUE INDEX voices_receipt_key ON voices USING btree (receipt)
working_applications.id uuid not null
working_applications.project_id uuid not null
working_applications.working_group_id uuid not null
working_applications.account_id uuid not null
working_applications.words bytea not null
working_applications.named bool not null
working_applications.at timestamptz not null
working_applications.answered_at timestamptz
working_applications.answered_by uuid
working_applications.accepted bool
working_applications.why text
working_applications: INDEX working_applications_account_id_idx ON working_applications USING btree (account_id)
working_applications: INDEX working_applications_working_group_id_at_idx ON working_applications USING btree (working_group_id, at)
working_applications: UNIQUE INDEX working_applications_pkey ON working_applications USING btree (id)
working_applications: UNIQUE INDEX working_applications_working_group_id_account_id_idx ON working_applications USING btree (working_group_id, account_id) WHERE (answered_at IS NULL)
working_groups.id uuid not null
working_groups.project_id uuid not null
working_groups.name text not null
working_groups.purpose text not null
working_groups.joining text not null
working_groups.community_seats int4 not null
working_groups.officer_seats int4 not null
working_groups.created_by uuid
working_groups.created_at timestamptz not null
working_groups: INDEX working_groups_project_id_created_at_idx ON working_groups USING btree (project_id, created_at)
working_groups: UNIQUE INDEX working_groups_pkey ON working_groups USING btree (id)
working_invitations.id uuid not null
working_invitations.project_id uuid not null
working_invitations.working_group_id uuid not null
working_invitations.email bytea not null
working_invitations.email_key bytea not null
working_invitations.at timestamptz not null
working_invitations.by_account uuid
working_invitations.used_at timestamptz
working_invitations: INDEX working_invitations_email_key_idx ON working_invitations USING btree (email_key)
working_invitations: UNIQUE INDEX working_invitations_pkey ON working_invitations USING btree (id)
working_invitations: UNIQUE INDEX working_invitations_working_group_id_email_key_idx ON working_invitations USING btree (working_group_id, email_key) WHERE (used_at IS NULL)
working_motions.id uuid not null
working_motions.project_id uuid not null
working_motions.working_group_id uuid not null
working_motions.kind text not null
working_motions.draft_id uuid
working_motions.version int4
working_motions.remove_seat uuid
working_motions.words text not null default ''::text
working_motions.seat_id uuid not null
working_motions.at timestamptz not null
working_motions.ended_at timestamptz
working_motions.outcome text
working_motions.yes_community int4
working_motions.yes_officer int4
working_motions.no_community int4
working_motions.no_officer int4
working_motions.filled_community int4
working_motions.filled_officer int4
working_motions: INDEX working_motions_working_group_id_at_idx ON working_motions USING btree (working_group_id, at)
working_motions: UNIQUE INDEX working_motions_draft_id_version_idx ON working_motions USING btree (draft_id, version) WHERE ((kind = 'publish'::text) AND (ended_at IS NULL))
working_motions: UNIQUE INDEX working_motions_id_outcome_draft_id_version_key ON working_motions USING btree (id, outcome, draft_id, version)
working_motions: UNIQUE INDEX working_motions_pkey ON working_motions USING btree (id)
working_motions: UNIQUE INDEX working_motions_remove_seat_idx ON working_motions USING btree (remove_seat) WHERE (ended_at IS NULL)
working_seats.id uuid not null
working_seats.project_id uuid not null
working_seats.working_group_id uuid not null
working_seats.side text not null
working_seats.account_id uuid
working_seats.named bool not null default false
working_seats.taken_at timestamptz not null
working_seats.left_at timestamptz
working_seats.left_by_motion uuid
working_seats: INDEX working_seats_account_id_idx ON working_seats USING btree (account_id)
working_seats: INDEX working_seats_working_group_id_taken_at_idx ON working_seats USING btree (working_group_id, taken_at)
working_seats: UNIQUE INDEX working_seats_pkey ON working_seats USING btree (id)
working_seats: UNIQUE INDEX working_seats_working_group_id_account_id_idx ON working_seats USING btree (working_group_id, account_id) WHERE (left_at IS NULL)
working_votes.motion_id uuid not null
working_votes.seat_id uuid not null
working_votes.project_id uuid not null
working_votes.working_group_id uuid not null
working_votes.yes bool not null
working_votes.at timestamptz not null
working_votes: UNIQUE INDEX working_votes_pkey ON working_votes USING btree (motion_id, seat_id)
