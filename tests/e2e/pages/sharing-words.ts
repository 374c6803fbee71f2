import { two } from './call.ts';

/** What the two read and press while they pair. */
export type SharingWords = {
  other: string;
  ownName: string;
  begin: string;
  invitationTo: string;
  accept: string;
  invitation: string;
  read: string;
  invitationFrom: string;
  take: string;
  replyTo: string;
  replyFrom: string;
  pictures: string;
  same: string;
  sharedWith: string;
  sharedBack: string;
};

export const sharingWords = {
  ja: {
    other: two.other,
    ownName: 'あなたの名前',
    begin: '共有をはじめる',
    invitationTo: `${two.other}さんへの招待`,
    accept: '招待を受け取る',
    invitation: '招待',
    read: '読みこむ',
    invitationFrom: `${two.me}さんからの招待です。`,
    take: '受け取って返事を作る',
    replyTo: `${two.me}さんへの返事`,
    replyFrom: `${two.other}さんからの返事`,
    pictures: '七つの絵',
    same: '同じでした',
    sharedWith: `${two.other}さんと共有しています`,
    sharedBack: `${two.me}さんと共有しています`,
  },
  en: {
    other: 'Hana Sato',
    ownName: 'Your name',
    begin: 'Start sharing',
    invitationTo: 'Invitation to Hana Sato',
    accept: 'Take an invitation',
    invitation: 'invitation',
    read: 'Take in',
    invitationFrom: 'An invitation from Daniel Reed.',
    take: 'Take it and make the reply',
    replyTo: 'Reply to Daniel Reed',
    replyFrom: 'Reply from Hana Sato',
    pictures: 'Seven pictures',
    same: 'They are the same',
    sharedWith: 'Shared with Hana Sato since',
    sharedBack: 'Shared with Daniel Reed since',
  },
} satisfies Record<string, SharingWords>;
