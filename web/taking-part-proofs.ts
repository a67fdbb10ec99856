import { type Proof, proof } from './proof.ts'

/** The rows of taking part, and of making sense of it together. */
export const takingPartProofs: readonly Proof[] = [
  proof(
    'R115',
    'Residents put priorities in order, share out points or put dots: eligible by area, one ballot each, paper too, results with the method',
    'areas/activities/kinds/priorities/ballot/ballot',
    'R115: eligibility by area, one person one ballot; a second ballot from the same person is refused',
    '/projects',
  ),
  proof(
    'R13',
    'Series of listening events with a named senior host; each names host, ward and access, and is not public without them',
    'areas/activities/kinds/event/details/details',
    'R13: an event without access details cannot be published; with host, ward and access it is, and its page names them',
    '/events/series/:series',
  ),
  proof(
    'R14',
    'Notes at tables become voices with a receipt, for a service, with a reply promised by a day; overdue ones stand on the host’s list',
    'areas/activities/kinds/event/notes/notes',
    'R14: a note becomes a voice with a receipt and a reply promised in 20 working days; unanswered past its date it shows on the host’s list; it ends answered, actioned or out of scope with a reason',
    '/desk/hosting',
  ),
  proof(
    'R15',
    'Outreach sessions at others’ places with partner and times, contacts counted at each; a project lists one that is not the council’s or says why not',
    'areas/activities/kinds/event/outreach/outreach',
    'R15: a project lists a venue that is not the council’s, or says why not, before its event is public; sessions have a partner and their contacts are counted',
    '/desk/projects/:project/outreach',
  ),
  proof(
    'R19',
    'Kinds of event: listening, participation, development; one calendar that is filtered by them',
    'areas/groups/events/one-calendar',
    'R19: every event has a kind; the filter "listening" hides the other kinds, in one calendar of the council’s and the groups’ events',
    '/events',
  ),
  proof(
    'R20',
    'Wards of the boundary file without an event or session in 12 months are listed as gaps, with a map and a table',
    'areas/activities/kinds/event/outreach/outreach',
    'R20: a ward of the boundary file with no event in 12 months is listed as a gap; one with an event is not',
    '/desk/events/coverage',
  ),
  proof(
    'R82',
    'Volunteers’ roles, shifts and rota; swaps without the organiser where allowed, both people told',
    'areas/activities/kinds/event/rota/rota',
    'R82: volunteers swap without the organiser where that is allowed, and a swap notifies both people',
    '/projects/:project/:activity/rota',
  ),
  proof(
    'R117',
    'Agenda that residents propose and rank, with the share that they raised',
    'areas/activities/kinds/event/agenda/agenda',
    'R117: residents propose and rank items as officers do, and the meeting page shows the share that the community raised',
    '/projects/:project/:activity/agenda',
  ),
  proof(
    'R33',
    'Translations, Easy Read, large print, BSL and audio of an activity; what a machine translated is labelled; requests for a format with a promised day',
    'areas/activities/format-requests/format-requests',
    'R33: a request for Easy Read shows in the officer queue with a due date, and its end is told',
    '/desk/format-requests',
  ),
  proof(
    'R73',
    'A brief’s question is put to a group before or at a session; answers come before, live and after',
    'areas/activities/kinds/stories/stories',
    'R73: an answer sent the day before shows in the session, with what is sent live and after it, and an officer chooses what all see',
    '/projects/:project/:activity/session',
  ),
  proof(
    'R74',
    'Objects with story, reason, photo and words for it; no place in photos; gallery by reason; the mug and the barcode as marked examples',
    'areas/activities/kinds/stories/stories',
    'R74: a photo with GPS is asked for words, drawn anew without place, kept from others until shown; filter by reason works',
    '/projects/:project/:activity/stories',
  ),
  proof(
    'R140',
    'One print pack for each activity, a telephone script, and answers without signal that come in later: the same questions in the same order',
    'areas/activities/print/pack',
    'R140: one pack for each activity: same questions in the same order on paper, by telephone and offline; the large print option is printed at 16 point',
    '/desk/activities/:activity/print/:batch/pack',
  ),
]
