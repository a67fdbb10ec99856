import { speak } from '../../../../platform/words.ts'
import { Stages } from '../../../../ui/chart/stages.tsx'
import { Details } from '../../../../ui/details/details.tsx'
import { Facts } from '../../../../ui/layout/facts.tsx'
import { formatDate, formatRange } from '../../../../ui/layout/format.ts'
import { Section } from '../../../../ui/layout/section.tsx'
import type { ProjectData, ProjectStage } from '../data.ts'
import { words } from '../words/brief.ts'
import { Lines } from './lines.tsx'

/** What can change, what cannot, who decides, by when. */
export function Influence({ data }: { data: ProjectData }) {
  const { canChange, cannotChange, decider, decideBy, language } = data
  const say = speak(words, language)
  return (
    <Section id="influence" title={say.influence}>
      <Facts
        facts={[
          { name: say.canChange, words: <Lines text={canChange} none={say.notSaid} /> },
          { name: say.cannotChange, words: <Lines text={cannotChange} none={say.notSaid} /> },
          { name: say.decider, words: <Lines text={decider} none={say.notSaid} /> },
          { name: say.decideBy, words: decideBy ? formatDate(decideBy, language) : say.notSaid },
        ]}
      />
    </Section>
  )
}

/** How much say people have, what is promised for it, and every change of it. */
export function LevelOfSay({ data: { level, levelChanges, language } }: { data: ProjectData }) {
  const say = speak(words, language)
  if (!level) return null
  return (
    <Section id="level" title={say.level}>
      <p class="fm-level">
        <strong class="fm-level__name">{level.form ? `${level.name}: ${level.form.name}` : level.name}</strong>
        <span>
          {say.promise}: {level.promise}
        </span>
      </p>
      <Details summary={say.meaning}>
        <p class="govuk-body">
          <strong>{level.name}.</strong> {level.meaning}
        </p>
        {level.form && (
          <p class="govuk-body">
            <strong>{level.form.name}.</strong> {level.form.meaning}
          </p>
        )}
      </Details>
      {levelChanges.length > 0 && (
        <>
          <h3 class="govuk-heading-s">{say.levelChanges}</h3>
          <ul class="govuk-list govuk-list--spaced">
            {levelChanges.map(({ at, from, to, reason }) => (
              <li>
                <span class="fm-meta">{formatDate(at, language)}</span>
                <br />
                {say.levelChange(from || say.noLevel, to || say.noLevel)}. {reason}
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  )
}

export function StagesOfProject({ data: { stages, activities, language } }: { data: ProjectData }) {
  const say = speak(words, language)
  if (stages.length === 0) return null
  const when = ({ startsOn, endsOn, when }: ProjectStage) =>
    when === 'now' && endsOn
      ? say.until(formatDate(endsOn, language))
      : endsOn
        ? formatRange(startsOn, endsOn, language)
        : say.from(formatDate(startsOn, language))
  const within = ({ id }: ProjectStage) =>
    activities.filter(({ stageId, state }) => id && stageId === id && state !== 'draft')
  const told = stages.filter((stage) => stage.description || within(stage).length > 0)
  return (
    <Section id="stages" title={say.stages}>
      <Stages
        language={language}
        stages={stages.map((stage) => ({
          name: stage.name,
          when: when(stage),
          state: stage.when === 'past' ? 'done' : stage.when === 'now' ? 'now' : 'next',
        }))}
      />
      {told.length > 0 && (
        <Details summary={say.stageWords}>
          <dl class="fm-stage-words">
            {told.map((stage) => (
              <div>
                <dt class="govuk-!-font-weight-bold">{stage.name}</dt>
                {stage.description && <dd>{stage.description}</dd>}
                {within(stage).map(({ title, href }) => (
                  <dd>
                    <a class="govuk-link" href={href}>
                      {title}
                    </a>
                  </dd>
                ))}
              </div>
            ))}
          </dl>
        </Details>
      )}
    </Section>
  )
}
