import type { Acting } from '../../../platform/acting.ts'
import type { Sql } from '../../../platform/db.ts'
import { translated } from '../../../platform/words.ts'
import { formatDate } from '../../../ui/layout/format.ts'
import type { Language } from '../../../ui/layout/view.ts'
import type { Project } from '../../projects/index.ts'
import { tellVoices, themesOf } from '../../voices/index.ts'
import { listAnswers } from '../decisions/queries.ts'
import * as paths from '../paths.ts'
import type { Decision, Outcome } from '../types.ts'
import { letterWords } from './words.ts'

const inBoth = <T>(make: (language: Language) => T): Record<Language, T> => ({ en: make('en'), cy: make('cy') })

/** Everyone of the project who asked is told once what was decided and what was answered to what they spoke about. */
export async function tellDecision(tx: Sql, at: Acting, decision: Decision, project: Project): Promise<void> {
  const themes = new Map((await themesOf(tx, project.id)).map((theme) => [theme.id, theme]))
  const answers = await listAnswers(tx, decision.id)
  const href = at.council.origin + paths.decision.to({ decision: decision.slug })
  await tellVoices(tx, at, {
    title: decision.title,
    step: `decision:${decision.id}`,
    projectId: project.id,
    letter: inBoth((language) => {
      const { subject, opening } = letterWords[language].decision
      const title = translated(project, 'title', language)
      return {
        subject: subject(title),
        text: opening(
          translated(decision, 'title', language),
          title,
          decision.decidedBy,
          formatDate(decision.decidedOn, language),
          href,
        ),
      }
    }),
    themes: answers.flatMap((answer) => {
      const theme = themes.get(answer.themeId)
      if (!theme) return []
      const words = inBoth((language) =>
        letterWords[language].decision.theme({
          ...answer,
          theme: translated(theme, 'name', language),
          size: theme.size,
          reason: translated(answer, 'reason', language),
        }),
      )
      return [{ id: theme.id, ...words }]
    }),
    others: inBoth((language) => letterWords[language].decision.others),
  })
}

/** Those under its themes who asked are told once what changed. */
export async function tellOutcome(tx: Sql, at: Acting, outcome: Outcome, project: Project): Promise<void> {
  const href = at.council.origin + paths.outcome.to({ outcome: outcome.id })
  const themes = (await themesOf(tx, project.id)).filter(({ id }) => outcome.themeIds.includes(id))
  await tellVoices(tx, at, {
    title: outcome.title,
    step: `outcome:${outcome.id}`,
    projectId: project.id,
    letter: inBoth((language) => {
      const { subject, opening } = letterWords[language].outcome
      const [title, what, name] = [
        translated(outcome, 'title', language),
        translated(outcome, 'what', language),
        translated(project, 'title', language),
      ]
      return {
        subject: subject(title),
        text: opening(title, what, formatDate(outcome.happenedOn, language), name, href),
      }
    }),
    themes: themes.map((theme) => ({
      id: theme.id,
      ...inBoth((language) => letterWords[language].outcome.theme(translated(theme, 'name', language))),
    })),
  })
}
