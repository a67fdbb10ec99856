import { withQuery } from '../../../../platform/paths.ts'
import { Empty } from '../../../../ui/empty/empty.tsx'
import { formatDateTime } from '../../../../ui/layout/format.ts'
import type { View } from '../../../../ui/layout/view.ts'
import { Pagination } from '../../../../ui/pagination/pagination.tsx'
import { exampleMail } from '../../paths.ts'
import { piecesOf } from '../rules.ts'
import { words } from '../words.ts'

export type LetterData = { id: string; to: string; subject: string; text: string; at: string; unsubscribe: boolean }
export type MailData = { letters: readonly LetterData[]; page: number; more: boolean }

const say = words.mail
const pageHref = (page: number) => (page === 1 ? exampleMail.to() : withQuery(exampleMail.to(), { page }))

/** The letters that the example would have sent, newest first. */
export function mailPage({ letters, page, more }: MailData): View {
  return {
    title: page > 1 ? `${say.title}, ${say.page(page).toLowerCase()}` : say.title,
    noindex: true,
    body: (
      <>
        <h1 class="govuk-heading-xl">{say.title}</h1>
        <p class="govuk-body-l">{say.intro}</p>
        {letters.length === 0 && <Empty title={say.emptyTitle}>{say.empty}</Empty>}
        {letters.map((letter) => (
          <Letter letter={letter} />
        ))}
        {(page > 1 || more) && (
          <Pagination
            previous={page > 1 ? { href: pageHref(page - 1), text: say.newer } : undefined}
            next={more ? { href: pageHref(page + 1), text: say.older } : undefined}
          />
        )}
      </>
    ),
  }
}

function Letter({ letter: { to, subject, text, at, unsubscribe } }: { letter: LetterData }) {
  return (
    <article class="fm-letter">
      <h2 class="fm-letter__subject">{subject}</h2>
      <p class="fm-meta">
        <span>
          {say.to} {to}
        </span>
        <span>
          {say.sent} {formatDateTime(at)}
        </span>
      </p>
      <div class="fm-letter__text" dir="auto">
        {text.split(/\n{2,}/).map((paragraph) => (
          <p>
            {paragraph.split('\n').map((line, row) => (
              <>
                {row > 0 && <br />}
                <Line text={line} />
              </>
            ))}
          </p>
        ))}
      </div>
      {unsubscribe && <p class="fm-meta">{say.unsubscribe}</p>}
    </article>
  )
}

const Line = ({ text }: { text: string }) => (
  <>
    {piecesOf(text).map((piece) =>
      typeof piece === 'string' ? (
        piece
      ) : (
        <a class="govuk-link" href={piece.href}>
          {piece.href}
        </a>
      ),
    )}
  </>
)
