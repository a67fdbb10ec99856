/** Only the example installation has these pages, so they are in English alone. */
export const words = {
  signIn: {
    title: 'Try it as somebody else',
    intro:
      'These people are invented. Choose one to see what they can see and do. Nothing you do here reaches anybody.',
    second:
      'Staff need a second factor, such as a passkey or a code from their phone. Here it counts as shown, because this is the example.',
    as: (name: string) => `Sign in as ${name}`,
    signedIn: (name: string) => `You are now ${name}`,
    residents: 'Residents',
    staff: 'People who work for the council',
    community: 'Community groups and the voluntary sector',
    other: 'People of the other councils',
    gone: 'That person is not here any more. Choose another one.',
    mail: 'Read the letters that were sent',
    emptyTitle: 'The people of the example will be here',
    empty: 'They are made when the example is installed.',
    cardAction: 'Sign in',
  },
  mail: {
    title: 'Letters of the example',
    intro:
      'The example sends no email. What it would have sent is kept in a folder and can be read here, newest first.',
    to: 'To',
    sent: 'Sent',
    emptyTitle: 'Letters will be here',
    empty: 'Take part with an email address, follow something or sign in, and the letter appears within a few seconds.',
    older: 'Older letters',
    newer: 'Newer letters',
    page: (page: number) => `Page ${page}`,
    unsubscribe: 'This letter can be unsubscribed from with one click.',
  },
}
