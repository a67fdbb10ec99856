import type { Catalogue } from '../../../platform/words.ts'
import { formatDate } from '../../../ui/layout/format.ts'
import type { FollowRefusal, Frequency } from './rules.ts'

type FollowWords = {
  everything: (council: string) => string
  title: (about: string) => string
  lead: string
  email: string
  emailHint: string
  how: string
  frequency: Record<Frequency, string>
  send: string
  private: string
  feedInstead: string
  problem: string
  refusals: Record<FollowRefusal, string>
  sentTitle: string
  sent: string[]
  confirmTitle: (about: string) => string
  confirmText: (frequency: Frequency) => string
  confirm: string
  confirmedTitle: string
  confirmed: (about: string) => string
  staleTitle: string
  stale: string
  again: string
  manageTitle: string
  manageLead: string
  nothing: string
  since: (day: Date) => string
  stopOne: string
  stopAll: string
  stoppedTitle: string
  stopped: string
  change: string
  changed: string
  council: string
  letters: {
    confirm: (about: string, link: string, council: string) => { subject: string; text: string }
    already: (about: string, link: string, council: string) => { subject: string; text: string }
    digestSubject: (count: number, first: string, council: string) => string
    digestLead: string
    why: string
    stop: (about: string, link: string) => string
    stopAll: (link: string) => string
    more: (link: string) => string
  }
}

export const words: Catalogue<FollowWords> = {
  en: {
    everything: (council) => `everything in ${council}`,
    title: (about) => `Follow ${about}`,
    lead: 'We send you a letter by email when there is something new. Nothing new, no letter.',
    email: 'Your email address',
    emailHint: 'We use it for these letters and nothing else',
    how: 'How often?',
    frequency: {
      weekly: 'Once a week, on Monday',
      daily: 'Once a day, in the morning',
      'at-once': 'As soon as it happens',
    },
    send: 'Follow',
    private: 'You can stop at any time with one press. We do not tell anybody what you follow.',
    feedInstead: 'Use a feed reader instead (Atom)',
    problem: 'There is a problem',
    refusals: {
      'not-an-address': 'Enter an email address, like name@example.org',
      'frequency-unknown': 'Choose how often you want a letter',
    },
    sentTitle: 'Check your email',
    sent: [
      'We sent a letter to that address. Open it and press the link in it: then you follow.',
      'The link works for 7 days. If no letter comes in a few minutes, look among the unwanted mail.',
    ],
    confirmTitle: (about) => `Do you want to follow ${about}?`,
    confirmText: (frequency) =>
      ({
        weekly: 'You will get one letter a week when there is something new.',
        daily: 'You will get one letter a day when there is something new.',
        'at-once': 'You will get a letter as soon as there is something new.',
      })[frequency],
    confirm: 'Yes, follow',
    confirmedTitle: 'You follow now',
    confirmed: (about) =>
      `We will write to you when there is something new about ${about}. Each letter has a link that stops them.`,
    staleTitle: 'This link no longer works',
    stale: 'It is more than 7 days old, or letters about this were stopped.',
    again: 'Follow again',
    manageTitle: 'Letters we send you',
    manageLead: 'This address follows:',
    nothing: 'This address follows nothing. We send it no letters.',
    since: (day) => `since ${formatDate(day)}`,
    stopOne: 'Stop these letters',
    stopAll: 'Stop all letters',
    stoppedTitle: 'We have stopped',
    stopped: 'You will get no more of these letters.',
    change: 'Change how often',
    changed: 'Changed',
    council: 'Go to the front page',
    letters: {
      confirm: (about, link, council) => ({
        subject: `Do you want to follow ${about}?`,
        text: `Somebody, probably you, asked ${council} to write to this address when there is something new about ${about}.\n\nIf that was you, open this page and press “Yes, follow”:\n${link}\n\nIf it was not you, do nothing: we will not write again.`,
      }),
      already: (about, link, council) => ({
        subject: `You already follow ${about}`,
        text: `Somebody, probably you, asked ${council} to write to this address about ${about}. You already follow it, so nothing changes.\n\nHere you can change how often we write, or stop:\n${link}`,
      }),
      digestSubject: (count, first, council) => (count === 1 ? first : `${count} new things from ${council}`),
      digestLead: 'This is new:',
      why: 'You get this letter because you follow:',
      stop: (about, link) => `${about}. Stop: ${link}`,
      stopAll: (link) => `Stop all letters or change how often they come: ${link}`,
      more: (link) => `There is more: ${link}`,
    },
  },
  cy: {
    everything: (council) => `popeth yn ${council}`,
    title: (about) => `Dilyn ${about}`,
    lead: 'Byddwn yn anfon llythyr atoch drwy e-bost pan fydd rhywbeth newydd. Dim byd newydd, dim llythyr.',
    email: 'Eich cyfeiriad e-bost',
    emailHint: 'Fe’i defnyddiwn ar gyfer y llythyrau hyn a dim arall',
    how: 'Pa mor aml?',
    frequency: {
      weekly: 'Unwaith yr wythnos, ar ddydd Llun',
      daily: 'Unwaith y dydd, yn y bore',
      'at-once': 'Cyn gynted ag y bydd yn digwydd',
    },
    send: 'Dilyn',
    private:
      'Gallwch roi’r gorau iddi unrhyw bryd drwy bwyso unwaith. Nid ydym yn dweud wrth neb beth rydych yn ei ddilyn.',
    feedInstead: 'Defnyddio darllenydd ffrwd yn lle hynny (Atom)',
    problem: 'Mae problem',
    refusals: {
      'not-an-address': 'Rhowch gyfeiriad e-bost, fel enw@example.org',
      'frequency-unknown': 'Dewiswch pa mor aml rydych am gael llythyr',
    },
    sentTitle: 'Edrychwch ar eich e-bost',
    sent: [
      'Anfonwyd llythyr i’r cyfeiriad hwnnw. Agorwch ef a phwyswch y ddolen ynddo: yna byddwch yn dilyn.',
      'Mae’r ddolen yn gweithio am 7 diwrnod. Os na ddaw llythyr ymhen ychydig funudau, edrychwch ymhlith y post diangen.',
    ],
    confirmTitle: (about) => `Ydych chi am ddilyn ${about}?`,
    confirmText: (frequency) =>
      ({
        weekly: 'Cewch un llythyr yr wythnos pan fydd rhywbeth newydd.',
        daily: 'Cewch un llythyr y dydd pan fydd rhywbeth newydd.',
        'at-once': 'Cewch lythyr cyn gynted ag y bydd rhywbeth newydd.',
      })[frequency],
    confirm: 'Ydw, dilyn',
    confirmedTitle: 'Rydych yn dilyn nawr',
    confirmed: (about) =>
      `Byddwn yn ysgrifennu atoch pan fydd rhywbeth newydd am ${about}. Mae dolen ym mhob llythyr i’w hatal.`,
    staleTitle: 'Nid yw’r ddolen hon yn gweithio mwyach',
    stale: 'Mae’n fwy na 7 diwrnod oed, neu cafodd y llythyrau am hyn eu hatal.',
    again: 'Dilyn eto',
    manageTitle: 'Llythyrau a anfonwn atoch',
    manageLead: 'Mae’r cyfeiriad hwn yn dilyn:',
    nothing: 'Nid yw’r cyfeiriad hwn yn dilyn dim. Nid ydym yn anfon llythyrau ato.',
    since: (day) => `ers ${formatDate(day, 'cy')}`,
    stopOne: 'Atal y llythyrau hyn',
    stopAll: 'Atal pob llythyr',
    stoppedTitle: 'Rydym wedi rhoi’r gorau iddi',
    stopped: 'Ni chewch ragor o’r llythyrau hyn.',
    change: 'Newid pa mor aml',
    changed: 'Wedi’i newid',
    council: 'Ewch i’r dudalen flaen',
    letters: {
      confirm: (about, link, council) => ({
        subject: `Ydych chi am ddilyn ${about}?`,
        text: `Gofynnodd rhywun, chi mae’n debyg, i ${council} ysgrifennu i’r cyfeiriad hwn pan fydd rhywbeth newydd am ${about}.\n\nOs mai chi oedd hynny, agorwch y dudalen hon a phwyswch “Ydw, dilyn”:\n${link}\n\nOs nad chi oedd, peidiwch â gwneud dim: ni fyddwn yn ysgrifennu eto.`,
      }),
      already: (about, link, council) => ({
        subject: `Rydych eisoes yn dilyn ${about}`,
        text: `Gofynnodd rhywun, chi mae’n debyg, i ${council} ysgrifennu i’r cyfeiriad hwn am ${about}. Rydych eisoes yn ei ddilyn, felly nid oes dim yn newid.\n\nYma gallwch newid pa mor aml rydym yn ysgrifennu, neu roi’r gorau iddi:\n${link}`,
      }),
      digestSubject: (count, first, council) => (count === 1 ? first : `${count} o bethau newydd gan ${council}`),
      digestLead: 'Mae hyn yn newydd:',
      why: 'Cewch y llythyr hwn am eich bod yn dilyn:',
      stop: (about, link) => `${about}. Atal: ${link}`,
      stopAll: (link) => `Atal pob llythyr neu newid pa mor aml y dônt: ${link}`,
      more: (link) => `Mae rhagor: ${link}`,
    },
  },
}
