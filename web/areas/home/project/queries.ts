import { dayOf } from '../../../platform/clock.ts'
import { ruleOf, type Settings } from '../../../platform/settings.ts'
import { type Reading, subjectOf } from '../../../platform/subjects.ts'
import { speak, translated } from '../../../platform/words.ts'
import { listActivities, previewActivities } from '../../activities/index.ts'
import { coverage, listDecisions, listOutcomes, saidDid } from '../../outcomes/index.ts'
import { decision as decisionPath, outcome as outcomePath } from '../../outcomes/paths.ts'
import { listWardShapes } from '../../places/index.ts'
import { workingGroup } from '../../projects/co-production/paths.ts'
import {
  forms,
  levelName,
  levels,
  listWorkingGroups,
  type Project,
  type ProjectDetail,
  projectDetail,
  promiseOf,
} from '../../projects/index.ts'
import { document as documentPath, previewDocument, project as projectPath } from '../../projects/paths.ts'
import { listAnnouncements } from '../../publishing/index.ts'
import { countsOf, themesOf } from '../../voices/index.ts'
import { wardsHeard } from '../heard/queries.ts'
import { hearing } from '../heard/rules.ts'
import { changeOf } from '../pieces/change-of.ts'
import { latestOfEach } from '../pieces/choose.ts'
import { openOf } from '../pieces/open-of.ts'
import { words as pieceWords } from '../pieces/words.ts'
import type { ProjectData } from './data.ts'

type At = Reading & { settings: Settings; council: { origin: string } }

const mostUpdates = 5
const mostPairs = 6

/** All that the page of a project shows. What it costs does not depend on how many spoke: sizes and counts are stored. */
export async function gatherProject(at: At, project: Project, preview?: { token: string }): Promise<ProjectData> {
  const { db, now, language, settings, person } = at
  const subject = subjectOf('project', project.id)
  const [detail, activities, updates, counts, themes, shapes, pairs, decisions, outcomes, groups] = await Promise.all([
    projectDetail(db, project.id, now),
    preview ? previewActivities(db, project.id, now) : listActivities(db, project.id, person, now),
    listAnnouncements(db, subject, now, { limit: mostUpdates }),
    countsOf(db, [subject]),
    themesOf(db, project.id),
    listWardShapes(db),
    saidDid(db, project.id, language),
    listDecisions(db, project.id),
    listOutcomes(db, [project.id]),
    listWorkingGroups(db, project.id),
  ])
  const threshold = ruleOf(settings, 'small-number-threshold')
  const place =
    project.areas.map(({ name }) => name).join(', ') || speak(pieceWords, language).everywhere(settings.shortName)
  const wards = wardsHeard(shapes, counts)
  const say = <F extends 'title' | 'purpose' | 'canChange' | 'cannotChange' | 'decider'>(field: F) =>
    translated(project, field, language)
  return {
    id: project.id,
    slug: project.slug,
    title: say('title'),
    purpose: say('purpose'),
    place,
    state: project.state,
    public: !!project.publishedAt,
    canChange: say('canChange'),
    cannotChange: say('cannotChange'),
    decider: say('decider'),
    decideBy: project.decideBy,
    endsOn: project.endsOn,
    level: levelOf(project, at),
    ...detailOf(project, detail, at, preview),
    activities: activities.map((activity) => ({
      ...openOf(activity, place, language),
      id: activity.id,
      // Until its project is public nothing is open, whatever its own days say.
      state: project.publishedAt ? activity.state : 'draft',
      opensAt: activity.opensAt,
      paused: activity.paused,
      stageId: activity.stageId,
    })),
    workingGroups: groups.map(({ id, name }) => ({
      name,
      href: workingGroup.to({ project: project.slug, group: id }),
    })),
    updates: updates.map((news) => ({
      title: translated({ ...news, title: news.title }, 'title', language),
      summary: translated(news, 'summary', language),
      href: news.path,
      at: news.at,
    })),
    counts,
    channels: counts.byChannel,
    heard: hearing(wards, counts.received, threshold),
    wards,
    threshold,
    themes: themes.map((theme) => ({
      id: theme.id,
      name: translated(theme, 'name', language),
      size: theme.size,
      href: theme.href,
    })),
    decisions: decisions.map((one) => ({
      title: translated(one, 'title', language),
      href: decisionPath.to({ decision: one.slug }),
      decidedBy: one.decidedBy,
      decidedOn: one.decidedOn,
    })),
    outcomes: outcomes.map((one) => ({
      title: translated(one, 'title', language),
      what: translated(one, 'what', language),
      happenedOn: one.happenedOn,
      href: outcomePath.to({ outcome: one.id }),
    })),
    changes: latestOfEach(pairs)
      .slice(0, mostPairs)
      .map((pair) => changeOf(pair)),
    coverage: await covered(at, decisions[0]),
    address: at.council.origin + projectPath.to({ project: project.slug }),
    now,
    language,
  }
}

async function covered(
  { db, language }: At,
  latest: Awaited<ReturnType<typeof listDecisions>>[number] | undefined,
): Promise<ProjectData['coverage']> {
  const found = latest && (await coverage(db, latest.id))
  if (!found) return undefined
  const { used, answered, elsewhere, unanswered, refused, waiting } = found
  return {
    decision: translated(latest, 'title', language),
    decidedOn: latest.decidedOn,
    used,
    answered: answered + elsewhere,
    unanswered,
    refused,
    waiting,
  }
}

function levelOf({ level, form }: Project, { language, settings }: At): ProjectData['level'] {
  if (!level) return undefined
  const { name, meaning } = speak(levels, language)[level]
  return {
    name,
    meaning,
    promise: promiseOf(level, language, settings),
    ...(form ? { form: speak(forms, language)[form] } : {}),
  }
}

/** What hangs on a project, in the reader's language. */
function detailOf(project: Project, detail: ProjectDetail, { language, now }: At, preview?: { token: string }) {
  const named = (level: Project['level'], form: Project['form']) => (level ? levelName(level, form, language) : '')
  return {
    closure: detail.closure,
    pauses: detail.pauses,
    briefChanges: detail.briefChanges,
    levelChanges: detail.levelChanges
      .filter(({ at }) => project.publishedAt && at > project.publishedAt)
      .map(({ at, reason, ...change }) => ({
        at,
        reason,
        from: named(change.fromLevel, change.fromForm),
        to: named(change.toLevel, change.toForm),
      })),
    // The kick-off stands first, whatever day it was.
    stages: [
      ...detail.sessions
        .filter(({ kind }) => kind === 'kick-off')
        .map(({ title, notes, heldOn }) => ({
          name: title,
          description: notes,
          startsOn: heldOn,
          endsOn: heldOn,
          when: heldOn > dayOf(now) ? ('to-come' as const) : ('past' as const),
        })),
      ...detail.stages.map((stage) => ({
        id: stage.id,
        name: translated(stage, 'name', language),
        description: translated(stage, 'description', language),
        startsOn: stage.startsOn,
        endsOn: stage.endsOn,
        when: stage.when,
      })),
    ],
    documents: detail.documents.map((document) => ({
      title: translated(document, 'title', language),
      summary: translated(document, 'summary', language),
      href: preview
        ? previewDocument.to({ token: preview.token, document: document.id })
        : documentPath.to({ project: project.slug, document: document.id }),
      addedAt: document.addedAt,
      file: document.file,
      hasText: document.body !== '',
    })),
    withdrawnDocuments: detail.withdrawnDocuments,
    noDocumentsReason: project.noDocumentsReason,
    unknowns: detail.unknowns.map((unknown) => ({
      question: translated(unknown, 'question', language),
      addedAt: unknown.addedAt,
      answer: unknown.answer && translated(unknown as typeof unknown & { answer: string }, 'answer', language),
      answeredAt: unknown.answeredAt,
    })),
    noUnknownsReason: project.noUnknownsReason,
    team: detail.team.map(({ shownAs, lead }) => ({ shownAs, lead })),
    contactName: project.contactName,
    contactEmail: project.contactEmail,
  }
}
