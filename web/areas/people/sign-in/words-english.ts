import type { SignInWords } from './words.ts'

export const signInInEnglish: SignInWords = {
  title: 'Sign in or make an account',
  lead: 'You do not need an account to have your say. With one you find all you said, and what came of it, on one page.',
  email: 'Your email address',
  emailHint: 'We send you a link that signs you in. There is no password.',
  send: 'Send me a link',
  notAnAddress: 'Enter an email address in the right form, such as name@example.org',
  problem: 'There is a problem',
  or: 'or',
  passkeyTitle: 'Use a passkey',
  passkeyLead: 'If you saved a passkey here before, sign in with your fingerprint, face or screen lock.',
  passkey: 'Sign in with a passkey',
  providerTitle: 'Council staff',
  providerLead: 'If you work for the council, you can use your work account.',
  provider: 'Sign in with your work account',
  sent: {
    title: 'Check your email',
    lines: [
      'We have sent a link to the address you gave. Open it on any device within 15 minutes to sign in.',
      'It can take a minute or two. If it is not there, look in your junk mail.',
    ],
    again: 'Send another link',
  },
  confirmTitle: 'Sign in',
  confirmLead: (email) => `This link signs you in as ${email}.`,
  confirm: 'Sign in',
  newTitle: 'Make your account',
  newLead: (email) => `Your address ${email} is new here. Two questions, and your account is ready.`,
  name: 'Your name',
  nameHint: 'In public we show your first name only. You can choose another name later.',
  age: 'How old are you?',
  ages: { 'under-13': '12 or younger', '13-to-17': '13 to 17', '18-plus': '18 or older' },
  make: 'Make my account',
  tooYoung: {
    title: 'You can have an account when you are 13',
    lines: [
      'Thank you for wanting to join in. The law asks us to wait with accounts until people are 13, so we have kept nothing of what you wrote here.',
      'Your ideas still count. You can have your say without an account, and a parent, carer or teacher can help you.',
    ],
  },
  links: {
    used: {
      title: 'This link has been used',
      lines: [
        'Each link signs you in once. If that was you a moment ago, you are signed in: go on. Otherwise ask for a new link.',
      ],
    },
    late: {
      title: 'This link is too old',
      lines: ['A link works for 15 minutes. Ask for a new one and open it soon after it arrives.'],
    },
    unknown: {
      title: 'This link is not complete',
      lines: [
        'Something in the address is missing or changed: some mail programs break long links. Copy the whole link from the email, or ask for a new one.',
      ],
    },
  },
  askAgain: 'Send me a new link',
  goOn: 'Go on',
  home: 'Go to the front page',
  welcome: 'You are signed in',
  made: 'Your account is ready and you are signed in',
  signedOut: 'You are signed out',
  refusals: {
    'name-missing': 'Enter your name',
    'name-too-long': 'Use 80 characters or fewer for your name',
    'name-not-a-name': 'Enter a name, without web or email addresses',
    'age-missing': 'Choose how old you are',
  },
  letter: {
    subject: (council) => `Your link to sign in to ${council}`,
    text: (council, link) =>
      [
        'Hello,',
        `Open this link to sign in to ${council}, or to make an account if you have none yet:\n${link}`,
        'It works once, for 15 minutes.',
        'If you did not ask for it, do nothing. Nobody can sign in without this link.',
      ].join('\n\n'),
  },
}
