import type { ExampleSlug } from '../councils.ts'

/** A conversation of the story in another language, as people of the invented council wrote it: by its English sentences. */
type StoryTranslation = {
  council: ExampleSlug
  /** Key of the conversation. */
  activity: string
  officer: string
  language: string
  texts: Readonly<Record<string, string>>
}

const english = {
  begin: 'Take part in this language',
  free: 'You can answer in this language. You need no account.',
  after:
    'After that we ask where you live, whether we may show your answer and whether you want to hear what happens. Those pages are in English.',
  count: 'Your answer counts the same in any language.',
  matters: 'What matters most',
  five: 'Up to five things, in your own words, one to a line.',
  bring: 'What you could bring',
  offers: 'Skills, knowledge, time, a tool, a key to a hall. You do not have to offer anything.',
  onward: 'Continue',
  later: 'Save and come back later',
  optional: '(optional)',
} as const
const common = (said: Record<keyof typeof english, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(english).map(([key, sentence]) => [sentence, said[key as keyof typeof english]]))

export const translations: readonly StoryTranslation[] = [
  {
    council: 'kingston',
    activity: 'laundry',
    officer: 'kingston-officer',
    language: 'uk',
    texts: {
      'The old laundry on Quince Lane': 'Стара пральня на Квінс-Лейн',
      'What should the old laundry on Quince Lane be for?': 'Чим має стати стара пральня на Квінс-Лейн?',
      'We have the old laundry for one year. Tell us what you would like to do there, and what would make you walk in. Nothing is planned yet but the ramp.':
        'Стара пральня наша на один рік. Розкажіть, що ви хотіли б там робити і що змусило б вас зайти. Поки що заплановано лише пандус.',
      'What matters most to you there?': 'Що для вас там найважливіше?',
      'Is there something you could bring, lend or teach?': 'Чи могли б ви щось принести, позичити або чогось навчити?',
      ...common({
        begin: 'Взяти участь українською',
        free: 'Ви можете відповідати українською. Обліковий запис не потрібен.',
        after:
          'Потім ми запитаємо, де ви живете, чи можна показати вашу відповідь і чи хочете ви знати, що буде далі. Ті сторінки англійською.',
        count: 'Ваша відповідь важить однаково будь-якою мовою.',
        matters: 'Що найважливіше',
        five: 'До п’яти речей, своїми словами, по одній у рядку.',
        bring: 'Що ви могли б принести',
        offers: 'Уміння, знання, час, інструмент, ключ від зали. Нічого пропонувати не обов’язково.',
        onward: 'Далі',
        later: 'Зберегти й повернутися пізніше',
        optional: '(необов’язково)',
      }),
    },
  },
  {
    council: 'barnet',
    activity: 'arts',
    officer: 'barnet-officer-2',
    language: 'fa',
    texts: {
      'What should arts and culture be like here?': 'هنر و فرهنگ در اینجا چگونه باشد؟',
      'What would you like arts and culture to be like where you live?':
        'دوست دارید هنر و فرهنگ در محل زندگی شما چگونه باشد؟',
      'We are about to write a strategy, and we have not begun. Tell us what you would like to see, hear, make or save.':
        'می‌خواهیم راهبردی بنویسیم و هنوز آغاز نکرده‌ایم. بگویید دوست دارید چه ببینید، بشنوید، بسازید یا نگه دارید.',
      'What should come first?': 'نخست چه چیزی باید بیاید؟',
      'Do you make, mend, play or lend something?': 'آیا چیزی می‌سازید، تعمیر می‌کنید، می‌نوازید یا امانت می‌دهید؟',
      ...common({
        begin: 'به فارسی شرکت کنید',
        free: 'می‌توانید به فارسی پاسخ دهید. به حساب کاربری نیاز ندارید.',
        after:
          'پس از آن می‌پرسیم کجا زندگی می‌کنید، آیا می‌توانیم پاسخ شما را نشان دهیم و آیا می‌خواهید از نتیجه باخبر شوید. آن صفحه‌ها به انگلیسی است.',
        count: 'پاسخ شما به هر زبانی که باشد یکسان شمرده می‌شود.',
        matters: 'آنچه مهم‌تر است',
        five: 'تا پنج چیز، به زبان خودتان، در هر سطر یکی.',
        bring: 'آنچه می‌توانید بیاورید',
        offers: 'مهارت، دانش، وقت، ابزار، کلید یک سالن. لازم نیست چیزی پیشنهاد کنید.',
        onward: 'ادامه',
        later: 'ذخیره کنید و بعداً برگردید',
        optional: '(اختیاری)',
      }),
    },
  },
  {
    council: 'bexley',
    activity: 'community',
    officer: 'bexley-officer',
    language: 'ro',
    texts: {
      'What does community mean where you live?': 'Ce înseamnă comunitate acolo unde locuiți?',
      'There is no right answer. A story, a place, an object or a single word will do.':
        'Nu există răspuns corect. Ajunge o poveste, un loc, un obiect sau un singur cuvânt.',
      'If one thing could bring people closer, what would it be?':
        'Dacă un singur lucru i-ar putea apropia pe oameni, care ar fi acela?',
      'Is there something you could show, lead or lend?': 'Există ceva ce ați putea arăta, conduce sau împrumuta?',
      ...common({
        begin: 'Participați în română',
        free: 'Puteți răspunde în română. Nu aveți nevoie de cont.',
        after:
          'După aceea vă întrebăm unde locuiți, dacă putem arăta răspunsul și dacă doriți să aflați ce se întâmplă. Acele pagini sunt în engleză.',
        count: 'Răspunsul dumneavoastră contează la fel în orice limbă.',
        matters: 'Ce contează cel mai mult',
        five: 'Până la cinci lucruri, cu cuvintele dumneavoastră, câte unul pe rând.',
        bring: 'Ce ați putea aduce',
        offers: 'Îndemânare, cunoștințe, timp, o unealtă, cheia unei săli. Nu trebuie să oferiți nimic.',
        onward: 'Continuați',
        later: 'Salvați și reveniți mai târziu',
        optional: '(opțional)',
      }),
    },
  },
  {
    council: 'bassetlaw',
    activity: 'groups',
    officer: 'bassetlaw-officer',
    language: 'pl',
    texts: {
      'How should the council work with community groups?': 'Jak rada powinna współpracować z grupami społecznymi?',
      'How should the council work with community groups here?':
        'Jak rada powinna współpracować tutaj z grupami społecznymi?',
      'If you run, help or miss a group, tell us what would make it easier to work with us.':
        'Jeśli prowadzisz grupę, pomagasz jej albo Ci jej brakuje, powiedz, co ułatwiłoby współpracę z nami.',
      'What should change first?': 'Co powinno się zmienić najpierw?',
      'What does your group have that others could use?': 'Co ma Twoja grupa, z czego mogliby skorzystać inni?',
      ...common({
        begin: 'Weź udział po polsku',
        free: 'Możesz odpowiedzieć po polsku. Nie potrzebujesz konta.',
        after:
          'Potem zapytamy, gdzie mieszkasz, czy możemy pokazać Twoją odpowiedź i czy chcesz wiedzieć, co się wydarzy. Te strony są po angielsku.',
        count: 'Twoja odpowiedź liczy się tak samo w każdym języku.',
        matters: 'Co jest najważniejsze',
        five: 'Do pięciu rzeczy, własnymi słowami, każda w osobnym wierszu.',
        bring: 'Co możesz wnieść',
        offers: 'Umiejętności, wiedza, czas, narzędzie, klucz do sali. Nie musisz niczego oferować.',
        onward: 'Dalej',
        later: 'Zapisz i wróć później',
        optional: '(nieobowiązkowe)',
      }),
    },
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
