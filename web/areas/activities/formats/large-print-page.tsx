import { translated } from '../../../platform/words.ts'
import { PaperSheet } from '../../../ui/layout/paper.tsx'
import type { Language, View } from '../../../ui/layout/view.ts'
import type { Activity } from '../activity/types.ts'
import type { Skip } from '../kinds/kind.ts'
import * as paths from '../paths.ts'
import { onwardFrom } from '../print/onward.ts'
import { OnPaper } from '../print/paper-pages.tsx'
import { sheetWords } from '../print/words.ts'
import type { Ground } from '../questions/asking.ts'
import type { Question } from '../questions/question.ts'
import { versionWords } from './words.ts'

type Page = {
  activity: Activity
  questions: readonly Question[]
  skips: readonly Skip[]
  council: { name: string; address: string; phone: string }
  language: Language
  /** For a question about a place on the map. */
  ground: Ground | undefined
}

/** The whole form in large print, for whoever wants to read all of it first, or to print and send it. It has no code. */
export function largePrintView({ activity, questions, skips, council, language, ground }: Page): View {
  const say = versionWords[language]
  const title = translated(activity, 'title', language)
  const { onward } = sheetWords[language]
  return {
    title: `${say.largePrint} - ${title}`,
    styles: ['paper'],
    width: 'wide',
    back: { href: paths.activity.to({ project: activity.project.slug, activity: activity.slug }), text: title },
    body: (
      <>
        <div class="fm-paper__screen">
          <h1 class="govuk-heading-xl">
            {say.largePrint}: {title}
          </h1>
          <p class="govuk-body-l">
            {say.printIt}. {say.printHow} {council.address && say.sendBack(council.address)}
          </p>
        </div>
        <PaperSheet
          size="large"
          code=""
          picture={null}
          head={
            <>
              <p>
                {council.name}
                <br />
                <b>{title}</b>
              </p>
              {council.address && <p>{say.sendBack(council.address)}</p>}
            </>
          }
        >
          <div lang={language}>
            {questions.map((question, index) => (
              <OnPaper
                question={question}
                number={index + 1}
                language={language}
                easy={false}
                onward={onwardFrom(question.key, questions, skips, onward, language)}
                under={false}
                ground={ground}
              />
            ))}
          </div>
        </PaperSheet>
      </>
    ),
  }
}
