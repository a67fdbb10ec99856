import { formatDate } from '../../../ui/layout/format.ts'
import type { TimelineStep } from '../../../ui/timeline/timeline.tsx'
import * as paths from '../paths.ts'
import { calledOf, type Reader, startsOf } from '../record/frame.ts'
import type { Entry } from './queries.ts'
import { wayNames, words } from './words.ts'

const byLine = ({ side, by, byBroker, byEmail }: Entry, reader: Reader): string => {
  if (!by) return words.somebody(calledOf(side, reader))
  if (byBroker) return words.writtenBy(by, words.broker)
  return (byEmail ? words.byEmail : words.writtenBy)(by, calledOf(side, reader))
}

/** One entry of the dialogue as a step of a timeline. */
export const entryStep = (entry: Entry, reader: Reader): TimelineStep => ({
  title: wayNames[entry.how],
  href: paths.contact.to({ group: reader.group.slug, entry: entry.id }),
  date: formatDate(entry.on),
  dateTime: entry.on,
  by: byLine(entry, reader),
  text: (
    <>
      <p class="govuk-body fm-written">{entry.words}</p>
      {(entry.nextSide || entry.attachments.length > 0 || entry.version > 1) && (
        <p class="fm-meta">
          {entry.nextSide && <span>{words.nextUp(startsOf(entry.nextSide, reader))}</span>}
          {entry.attachments.length > 0 && <span>{words.attachments(entry.attachments.join(', '))}</span>}
          {entry.version > 1 && <span>{words.correctedTimes(entry.version - 1)}</span>}
        </p>
      )}
    </>
  ),
})
