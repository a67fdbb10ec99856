import type { ExampleSlug } from '../councils.ts'

/** A conversation of the story in another language, as people of the invented council wrote it. */
type StoryTranslation = {
  council: ExampleSlug
  /** Key of the conversation. */
  activity: string
  officer: string
  language: string
  question: string
  begin: string
  free: string
  after: string
  count: string
}

export const translations: readonly StoryTranslation[] = [
  {
    council: 'kingston',
    activity: 'laundry',
    officer: 'kingston-officer',
    language: 'ko',
    question: '퀸스 레인의 옛 세탁소를 무엇으로 쓰면 좋을까요?',
    begin: '한국어로 참여하기',
    free: '한국어로 답하실 수 있습니다. 계정은 필요 없습니다.',
    after:
      '그다음에 사시는 곳, 답변을 공개해도 되는지, 결과를 알려 드릴지를 여쭙습니다. 그 페이지들은 영어로 되어 있습니다.',
    count: '어느 언어로 답하셔도 똑같이 셉니다.',
  },
  {
    council: 'barnet',
    activity: 'arts',
    officer: 'barnet-officer-2',
    language: 'fa',
    question: 'دوست دارید هنر و فرهنگ در محل زندگی شما چگونه باشد؟',
    begin: 'به فارسی شرکت کنید',
    free: 'می‌توانید به فارسی پاسخ دهید. به حساب کاربری نیاز ندارید.',
    after:
      'پس از آن می‌پرسیم کجا زندگی می‌کنید، آیا می‌توانیم پاسخ شما را نشان دهیم و آیا می‌خواهید از نتیجه باخبر شوید. آن صفحه‌ها به انگلیسی است.',
    count: 'پاسخ شما به هر زبانی که باشد یکسان شمرده می‌شود.',
  },
  {
    council: 'bexley',
    activity: 'community',
    officer: 'bexley-officer',
    language: 'ro',
    question: 'Ce înseamnă comunitate acolo unde locuiți?',
    begin: 'Participați în română',
    free: 'Puteți răspunde în română. Nu aveți nevoie de cont.',
    after:
      'După aceea vă întrebăm unde locuiți, dacă putem arăta răspunsul și dacă doriți să aflați ce se întâmplă. Acele pagini sunt în engleză.',
    count: 'Răspunsul dumneavoastră contează la fel în orice limbă.',
  },
  {
    council: 'bassetlaw',
    activity: 'groups',
    officer: 'bassetlaw-officer',
    language: 'pl',
    question: 'Jak rada powinna współpracować tutaj z grupami społecznymi?',
    begin: 'Weź udział po polsku',
    free: 'Możesz odpowiedzieć po polsku. Nie potrzebujesz konta.',
    after:
      'Potem zapytamy, gdzie mieszkasz, czy możemy pokazać Twoją odpowiedź i czy chcesz wiedzieć, co się wydarzy. Te strony są po angielsku.',
    count: 'Twoja odpowiedź liczy się tak samo w każdym języku.',
  },
]

/** Easy Read, one thing to a sentence; the picture is drawn by its name. */
type StoryEasyRead = {
  council: ExampleSlug
  activity: string
  officer: string
  points: readonly { words: string; picture?: Picture; alt?: string }[]
}
export type Picture = 'house' | 'speech' | 'tick' | 'calendar' | 'hands'

const ending = [
  { words: 'You can write to us, ring us, or ask us to come to you.', picture: 'speech' },
  { words: 'You can say no. That is all right.', picture: 'tick' },
  { words: 'We read what everyone says.', picture: 'hands' },
  { words: 'Then we tell you what we will do.', picture: 'calendar' },
] as const

export const easyReads: readonly StoryEasyRead[] = [
  {
    council: 'kingston',
    activity: 'laundry',
    officer: 'kingston-officer',
    points: [
      { words: 'There is an old laundry on Quince Lane.', picture: 'house', alt: 'A building with a door' },
      { words: 'It is empty. It belongs to all of us.' },
      { words: 'We want to know: what should it be for?', picture: 'speech' },
      ...ending,
    ],
  },
  {
    council: 'barnet',
    activity: 'arts',
    officer: 'barnet-officer-2',
    points: [
      { words: 'Arts and culture are things like singing, painting, dancing and stories.', picture: 'hands' },
      { words: 'We want to know: what would you like near your home?', picture: 'house', alt: 'A house' },
      ...ending,
    ],
  },
  {
    council: 'bexley',
    activity: 'community',
    officer: 'bexley-officer',
    points: [
      { words: 'A community is people who know each other and help each other.', picture: 'hands' },
      { words: 'We want to know: what is your community?', picture: 'speech' },
      ...ending,
    ],
  },
  {
    council: 'bassetlaw',
    activity: 'groups',
    officer: 'bassetlaw-officer',
    points: [
      { words: 'A group is people who meet to do something together.', picture: 'hands' },
      { words: 'The council wants to work well with groups.', picture: 'house', alt: 'A building' },
      { words: 'We want to know: how should we do that?', picture: 'speech' },
      ...ending,
    ],
  },
]

/** What people asked for; one is late in each council. */
export const requests = [
  { format: 'easy-read', details: 'With pictures, please. For my brother and me.', way: 'email', ago: 3 },
  { format: 'bsl', details: '', way: 'email', ago: 18 },
  { format: 'large-print', details: '24 point, on yellow paper if you can.', way: 'post', ago: 1 },
  { format: 'audio', details: 'A CD is best. I have no computer.', way: 'telephone', ago: 40 },
] as const
