import { path } from '../../platform/paths.ts'

/** Where it begins: the question, who it is for, how long it takes, and the other ways to answer. */
export const activity = path('/projects/:project/:activity')
/** What people have said, fifty at a time. */
export const answers = path('/projects/:project/:activity/answers')
/** The first question; the others have their own addresses. */
export const answer = path('/projects/:project/:activity/answer')
export const question = path('/projects/:project/:activity/answer/:question')
export const draft = path('/projects/:project/:activity/draft')
/** Where a question's file or picture is sent: larger than any other page takes. */
export const upload = path('/projects/:project/:activity/upload/:question')
/** Keeps what was written so far under a code, for going on in another browser. */
export const keep = path('/projects/:project/:activity/keep')
export const comeBack = path('/projects/:project/:activity/come-back')
export const check = path('/projects/:project/:activity/check')
/** Whoever holds the receipt corrects what they said, until it closes. */
export const changeAnswer = path('/receipts/:code/change')
/** For other sites to show in a frame. */
export const embed = path('/embed/:activity')

/** The activity in another language or format: read it, and take part from there. */
export const version = path('/projects/:project/:activity/versions/:version')
export const versionFile = path('/projects/:project/:activity/versions/:version/files/:file')
/** Somebody asks for something in another language or format, and sees how it goes. */
export const newFormatRequest = path('/format-requests/new')
export const ownFormatRequest = path('/format-requests/:code')
export const formatRequestEnd = path('/format-requests/:code/end')
export const formatRequests = path('/desk/format-requests')
export const formatRequest = path('/desk/format-requests/:request')

/** Versions of an activity in other languages and formats, as officers make them. */
export const versions = path('/desk/activities/:activity/versions')
export const versionDesk = path('/desk/activities/:activity/versions/:version')
export const versionMachine = path('/desk/activities/:activity/versions/:version/machine')
export const versionCheck = path('/desk/activities/:activity/versions/:version/check')
export const versionPublication = path('/desk/activities/:activity/versions/:version/publication')
export const versionWithdrawal = path('/desk/activities/:activity/versions/:version/withdrawal')

export const newActivity = path('/desk/projects/:project/activities/new')
export const newOfKind = path('/desk/projects/:project/activities/new/:kind')
export const activityDesk = path('/desk/activities/:activity')
export const editActivity = path('/desk/activities/:activity/edit')
export const prompts = path('/desk/activities/:activity/prompts')
export const promptRemoval = path('/desk/activities/:activity/prompts/:prompt/removal')
export const welsh = path('/desk/activities/:activity/welsh')
export const preview = path('/desk/activities/:activity/preview')
export const publication = path('/desk/activities/:activity/publication')
export const closure = path('/desk/activities/:activity/closure')
export const embedCode = path('/desk/activities/:activity/embed')
export const newNote = path('/desk/activities/:activity/notes/new')
export const noteReceipt = path('/desk/activities/:activity/notes/:code')
export const print = path('/desk/activities/:activity/print')
export const printBatch = path('/desk/activities/:activity/print/:batch')
export const telephone = path('/desk/activities/:activity/telephone')
export const answerFiles = path('/desk/activities/:activity/files')
export const answerFile = path('/desk/activities/:activity/files/:file')
/** A picture or recording that is shown with an answer, and the words that say what is in it. */
export const sentFile = path('/sent/:file')
export const sentFileWords = path('/moderation/sent/:file')
export const exports = path('/desk/activities/:activity/exports')
export const exportFile = path('/desk/activities/:activity/exports/:export')
export const exportDictionary = path('/desk/activities/:activity/exports/:export/dictionary')

export const keying = path('/keying')
export const keyingBatch = path('/keying/:batch')
export const keyingSheet = path('/keying/:batch/sheet')
export const keyingSecond = path('/keying/:batch/second')
export const keyingSettle = path('/keying/:batch/sheets/:sheet')
export const keyingRemoval = path('/keying/:batch/sheets/:sheet/removal')
export const keyingTotal = path('/keying/:batch/total')
export const keyingRelease = path('/keying/:batch/release')

/** An opinion map: one statement at a time; what came of it; a statement of one's own. */
export const vote = path('/projects/:project/:activity/vote')
export const voteFinish = path('/projects/:project/:activity/vote/finish')
export const newStatement = path('/projects/:project/:activity/statements/new')
export const opinions = path('/projects/:project/:activity/map')
export const opinionsNow = path('/projects/:project/:activity/map/now')
export const opinionReport = path('/projects/:project/:activity/map/report')
/** Whoever holds the receipt sees their votes, changes them and takes them back. */
export const ownVotes = path('/receipts/:code/votes')
export const statementsDesk = path('/desk/activities/:activity/statements')
export const statementDesk = path('/desk/activities/:activity/statements/:statement')
export const statementWithdrawal = path('/desk/activities/:activity/statements/:statement/withdrawal')
export const statementReturn = path('/desk/activities/:activity/statements/:statement/return')
export const statementPaper = path('/desk/activities/:activity/statements/:statement/paper')
export const statementMeta = path('/desk/activities/:activity/statements/:statement/about')
export const opinionReportDesk = path('/desk/activities/:activity/map-report')
export const polis = path('/desk/activities/:activity/polis')
export const polisImport = path('/desk/activities/:activity/polis/imports/:import')
export const polisFile = path('/desk/activities/:activity/polis/files/:file')

/** Ideas: all of them, one's own, and one with its support and what is said for and against. */
export const ideas = path('/projects/:project/:activity/ideas')
export const newIdea = path('/projects/:project/:activity/ideas/new')
export const similarIdeas = path('/projects/:project/:activity/ideas/similar')
export const ideaFigures = path('/projects/:project/:activity/ideas/figures')
export const idea = path('/projects/:project/:activity/ideas/:idea')
export const ideaSupport = path('/projects/:project/:activity/ideas/:idea/support')
export const ideaSupportEnd = path('/projects/:project/:activity/ideas/:idea/support/end')
export const ideaComments = path('/projects/:project/:activity/ideas/:idea/comments')
export const newIdeaComment = path('/projects/:project/:activity/ideas/:idea/comments/new')
/** Stories and objects: all of them, one, and the session in which they are talked about. */
export const stories = path('/projects/:project/:activity/stories')
export const story = path('/projects/:project/:activity/stories/:story')
export const session = path('/projects/:project/:activity/session')
export const sessionDesk = path('/desk/activities/:activity/session')
export const ideasDesk = path('/desk/activities/:activity/ideas')
export const ideaDesk = path('/desk/activities/:activity/ideas/:idea')
export const ideaMerge = path('/desk/activities/:activity/ideas/:idea/merge')
export const ideaSplit = path('/desk/activities/:activity/ideas/:idea/split')
export const ideaJoinUndo = path('/desk/activities/:activity/ideas/joins/:act/undo')

/** A quick poll: one's vote, a few words of why, and hands that an officer counted in a room. */
export const poll = path('/projects/:project/:activity/poll')
export const pollWhy = path('/projects/:project/:activity/poll/why')
export const pollHands = path('/desk/activities/:activity/hands')

/** A hall: what is on for phones, the big screen, and the officer's rooms. */
export const hallFinder = path('/hall')
export const hall = path('/hall/:code')
export const hallNow = path('/hall/:code/now')
export const hallScreen = path('/hall/:code/screen')
export const halls = path('/desk/projects/:project/halls')
export const hallDesk = path('/desk/halls/:hall')
export const hallRemote = path('/desk/halls/:hall/remote')
export const hallItems = path('/desk/halls/:hall/items')
export const hallSteps = path('/desk/halls/:hall/steps')
export const hallEnd = path('/desk/halls/:hall/end')

/** Questions and answers: all of them, one's own, one with its answer, and the officers' rooms. */
export const asked = path('/projects/:project/:activity/questions')
export const ask = path('/projects/:project/:activity/questions/ask')
export const similarAsked = path('/projects/:project/:activity/questions/similar')
export const askedQuestion = path('/projects/:project/:activity/questions/:question')
export const want = path('/projects/:project/:activity/questions/:question/want')
export const wantEnd = path('/projects/:project/:activity/questions/:question/want/end')
export const wasItAnswered = path('/receipts/:code/answered')
export const askedDesk = path('/desk/activities/:activity/questions')
export const askedOne = path('/desk/activities/:activity/questions/:question')
export const askedJoin = path('/desk/activities/:activity/questions/:question/join')
export const askedApart = path('/desk/activities/:activity/questions/joins/:join/end')
