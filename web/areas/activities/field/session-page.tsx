import { Button } from '../../../ui/button/button.tsx'
import { Details } from '../../../ui/details/details.tsx'
import type { FieldErrors } from '../../../ui/field-errors/field-errors.tsx'
import { FieldErrorSummary } from '../../../ui/field-errors/field-errors.tsx'
import { Input } from '../../../ui/input/input.tsx'
import { formatDateTime } from '../../../ui/layout/format.ts'
import { Section } from '../../../ui/layout/section.tsx'
import type { View } from '../../../ui/layout/view.ts'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { SummaryList } from '../../../ui/summary-list/summary-list.tsx'
import { Table } from '../../../ui/table/table.tsx'
import { Tag } from '../../../ui/tag/tag.tsx'
import { howCalled } from '../kinds/event/outreach/words.ts'
import { outreach as outreachOf } from '../kinds/event/paths.ts'
import { activityDesk, newNote } from '../paths.ts'
import * as paths from './paths.ts'
import type { DeviceHeard, FieldPhoto, FieldSession, HeldAnswer, Tally } from './queries.ts'
import { channelNames, heldSentence, limitsSentence, sessionDays } from './words.ts'

export type SessionPage = {
  project: { id: string; title: string }
  session: FieldSession
  pin: string
  address: string
  picture: { size: number; path: string }
  activities: readonly { id: string; title: string; limits: boolean }[]
  outreach: { id: string; venue: string } | undefined
  devices: readonly DeviceHeard[]
  held: readonly (Omit<HeldAnswer, 'content'> & { lines: readonly { key: string; text: string }[] })[]
  tallies: readonly Tally[]
  photos: readonly (Omit<FieldPhoto, 'words'> & { words: string })[]
  takes: boolean
  errors: FieldErrors
  token: string
}

/** One session: how to prepare the devices, what each of them still holds, and what has to be looked at. */
export function sessionView(page: SessionPage): View {
  const { project, session, devices, held } = page
  const at = { project: project.id, session: session.id }
  const waits = held.filter(({ outcome }) => !outcome)
  return {
    title: session.place,
    staff: true,
    section: 'projects',
    width: 'wide',
    form: true,
    error: Object.values(page.errors).some(Boolean),
    back: { href: paths.fieldDesk.to({ project: project.id }), text: 'Without signal' },
    body: (
      <>
        <FieldErrorSummary errors={page.errors} />
        <h1 class="govuk-heading-l">{session.place}</h1>
        <p class="govuk-body">
          {session.endedAt ? (
            <>
              <Tag colour="red">Ended</Tag> {session.endedWhy}
            </>
          ) : page.takes ? (
            <Tag colour="green">Devices can send</Tag>
          ) : (
            <Tag colour="grey">Over</Tag>
          )}
        </p>
        <SummaryList
          rows={[
            { key: 'When', value: sessionDays(session) },
            {
              key: 'How',
              value: `${channelNames[session.channel].label}${session.partner ? `, with ${session.partner}` : ''}`,
            },
            {
              key: 'Asks',
              value: page.activities.map(({ id, title, limits }) => (
                <div>
                  <a class="govuk-link" href={activityDesk.to({ activity: id })}>
                    {title}
                  </a>
                  {limits && <p class="govuk-hint">{limitsSentence}</p>}
                </div>
              )),
            },
            { key: 'Answers', value: `${session.taken} taken of ${session.mostAnswers} at most` },
          ]}
        />
        {page.takes && <Prepare page={page} />}
        <Section id="devices" title="Devices">
          {devices.length === 0 ? (
            <p class="govuk-body">No device is prepared yet.</p>
          ) : (
            <Table
              scrollLabel="What each device holds"
              head={[
                'Device',
                'Last heard',
                { text: 'Still on it', numeric: true },
                { text: 'Here', numeric: true },
                'Clock',
                'Lost or done',
              ]}
              rows={devices.map((device) => deviceRow(device, page))}
            />
          )}
          <p class="govuk-body">
            A device may be cleared when nothing is left on it. Its own page says so as well, answer by answer.
          </p>
        </Section>
        <Section id="held" title={`To be looked at (${waits.length})`}>
          {held.length === 0 && <p class="govuk-body">Everything that came in was taken.</p>}
          {held.map((answer) => (
            <Held answer={answer} page={page} />
          ))}
        </Section>
        {session.counters.length > 0 && (
          <Section id="counted" title="Counted by hand">
            <SummaryList
              rows={session.counters.map((name, counter) => ({
                key: name,
                value: `${page.tallies.find((one) => one.counter === counter)?.count ?? 0}${
                  page.outreach && howCalled(name) ? ', also in the outreach session' : ''
                }`,
              }))}
            />
            {page.outreach && (
              <p class="govuk-body">
                <a class="govuk-link" href={outreachOf.to({ project: project.id })}>
                  Outreach session: {page.outreach.venue}
                </a>
              </p>
            )}
          </Section>
        )}
        <Section id="photos" title="Pictures of flip charts">
          {page.photos.length === 0 ? (
            <p class="govuk-body">None yet.</p>
          ) : (
            <ul class="govuk-list">
              {page.photos.map((photo) => (
                <li>
                  <a class="govuk-link" href={paths.fieldPhoto.to({ ...at, photo: photo.id })}>
                    {photo.words || 'Picture without words'}
                  </a>
                  , device {photo.device}, {formatDateTime(photo.takenAt)}
                </li>
              ))}
            </ul>
          )}
          {page.activities[0] && page.photos.length > 0 && (
            <p class="govuk-body">
              <a class="govuk-link" href={newNote.to({ activity: page.activities[0].id })}>
                Write down what a picture says
              </a>
            </p>
          )}
        </Section>
        {page.takes && (
          <Section id="end" title="End it now">
            <PostForm action={paths.fieldEnding.to(at)} token={page.token}>
              <p class="govuk-body">
                For a device that was stolen, shut out that device. This shuts out all of them: what they have not sent
                stays with them, and nobody can read it.
              </p>
              <Input name="why" label="Why" error={page.errors['why']} autocomplete="off" />
              <Button variant="warning" preventDoubleClick>
                End this session
              </Button>
            </PostForm>
          </Section>
        )}
      </>
    ),
  }
}

const Prepare = ({ page: { address, picture, pin } }: { page: SessionPage }) => (
  <Section id="prepare" title="Prepare each device">
    <div class="fm-code">
      <div>
        <p class="fm-code__label">Number for the device</p>
        <p class="fm-code__code">{pin}</p>
      </div>
      <div class="fm-code__picture">
        <svg viewBox={`0 0 ${picture.size} ${picture.size}`} role="img" aria-label={address}>
          <path d={picture.path} />
        </svg>
      </div>
    </div>
    <ol class="govuk-list govuk-list--number">
      <li>
        While it has signal, open <span class="fm-address">{address}</span> on the device, or point its camera at the
        picture. Do not sign in there.
      </li>
      <li>Type the number above. Wait until it says “Ready without signal”.</li>
      <li>Add the page to the home screen of the device, and try it once without signal.</li>
    </ol>
  </Section>
)

function deviceRow(device: DeviceHeard, { project, session, token }: SessionPage) {
  const minutes = Math.round(Math.abs(device.offsetLast) / 60_000)
  return [
    `${device.number}. ${device.name}`,
    formatDateTime(device.heardAt),
    { text: String(device.waiting), numeric: true },
    { text: `${device.taken}${device.held ? ` and ${device.held} to look at` : ''}`, numeric: true },
    minutes < 2 ? 'Right' : `${minutes} minutes ${device.offsetLast > 0 ? 'slow' : 'fast'}`,
    device.endedAt ? (
      device.endedBy ? (
        'Shut out'
      ) : (
        'Cleared'
      )
    ) : (
      <PostForm
        action={paths.fieldDeviceEnding.to({ project: project.id, session: session.id, device: device.id })}
        token={token}
      >
        <Button variant="secondary" class="govuk-!-margin-bottom-0" preventDoubleClick>
          Shut out device {device.number}
        </Button>
      </PostForm>
    ),
  ]
}

function Held({ answer, page }: { answer: SessionPage['held'][number]; page: SessionPage }) {
  const at = { project: page.project.id, session: page.session.id, answer: answer.id }
  const name = `why-${answer.id}`
  return (
    <>
      <h3 class="govuk-heading-s govuk-!-margin-bottom-1">
        {heldSentence(answer.held)}
        {answer.outcome && ` (${answer.outcome === 'taken' ? 'taken' : 'set aside'}: ${answer.why})`}
      </h3>
      <p class="govuk-body">
        {answer.activity ?? 'For nothing that this session asks'}, device {answer.device}, given{' '}
        {formatDateTime(answer.givenAt)}, came in {formatDateTime(answer.receivedAt)}
      </p>
      {!answer.outcome && (
        <Details summary="Look at it and settle it" open={!!page.errors[name]}>
          {answer.lines.length > 0 && (
            <SummaryList rows={answer.lines.map(({ key, text }) => ({ key, value: text || 'Nothing' }))} />
          )}
          <PostForm action={paths.fieldHeld.to(at)} token={page.token}>
            <Input id={name} name="why" label="Why" error={page.errors[name]} autocomplete="off" />
            <div class="govuk-button-group">
              <Button name="outcome" value="taken">
                Take it
              </Button>
              <Button variant="secondary" name="outcome" value="set-aside">
                Set it aside
              </Button>
            </div>
          </PostForm>
        </Details>
      )}
    </>
  )
}
