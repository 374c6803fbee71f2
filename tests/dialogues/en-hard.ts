import type { Dialogue } from './dialogue';
import { transcript } from './transcript';

/** Shared words, words in another sense, interleaved topics, talk that never names its topic. */
export const enHard: readonly Dialogue[] = [
  transcript(
    'en-hard-1',
    'en',
    `
# review-me career My performance review
# review-code work Code review turnaround
# lead career Whether to go for lead
# leads work Sales keep sending us bad leads

S: okay so which one first
M leads: the sales thing, because it's driving me up the wall
S leads: go on
M leads: they promised a customer an integration we don't have, again, and now we've got him on a call asking when it's done
S leads: who was it this time
M leads: the north team. half the people they pass over to us were never going to buy, they just wanted a free workshop
S leads: so what would a good one look like, could you write them three questions to ask before they hand someone over
M leads: yeah, like do you have an API, who pays, and by when. that'd filter out most of it
S leads: send it to me and i'll take it to their manager
M: great
S: did you get through the reviews i sent over, the hotel ones
M: i read a couple, that breakfast looks grim
S: ha, we'll find somewhere else for the visit then
M: please. and there's no lead on the projector in that room either, bring an adapter
S: noted. alright, let's pick up the rest next week
`,
  ),
  transcript(
    'en-hard-2',
    'en',
    `
# future career Where I want to be in two years
# flat work Feeling flat lately
# project work Next steps for the Harbour project
# feedback relations Feedback for me

S flat: You've been quiet this week
M flat: Yeah. I don't know. I sit down in the morning and I can't get going
S flat: Is it the work or just generally
M flat: The work I think. I used to look forward to Mondays and now it's, uh, another one of these
S flat: When did that start, roughly
M flat: About when we stopped shipping things and started writing plans about plans
S flat: That's fair. What if I took you off the steering group for a month and gave you something you can finish
M flat: That actually makes me feel better just hearing it
S: Then that's what we'll do
M future: And it sort of ties into, like, the longer run. I don't see myself doing this kind of coordination when I'm thirty
S future: What do you see
M future: Making things. A small shop, maybe four of us, my name on something people use every day
S future: Here or somewhere of your own
M future: I'd like it to be here, if there was room for it. I've not said that out loud before
S future: I'm glad you did. There's a small-bets programme in the spring, I'll get you the details
M: Thanks
S: And Harbour can sit for another week, nobody's waiting on it
M: Okay, good
`,
  ),
  transcript(
    'en-hard-3',
    'en',
    `
# training-plan work The training plan for the branches
# train private Training for the half marathon
# plan-b work Plan B if the supplier pulls out
# style relations How we work together

M train: I did sixteen K on Sunday, by the way
S train: Sixteen, blimey. How were the legs after
M train: Fine till the last two, then I was walking like a penguin. Race is five weeks off
S train: You'll be alright. I did one years ago and I stopped eating properly the week before, don't do that
M train: Noted. My sister's doing it with me so I can't really back out
S: Good way to do it
S training-plan: Okay, the branches. Where've we got to
M training-plan: I've got a first version. Two half days each, the north ones in May and the south in June
S training-plan: Who's delivering it
M training-plan: Me for the first three, and then one person from each branch takes it on
S training-plan: Are they comfortable with that
M training-plan: Two are, one's terrified. I'd go up the day before and run through it with her
S: Nice. Send me the dates and I'll clear it with the managers
M: Will do. I'm on the eight o'clock train tomorrow so I'll do it from there
S: Perfect, and the supplier stuff is still just rumour, so let's not plan around it
M: Agreed
`,
  ),
  transcript(
    'en-hard-4',
    'en',
    `
# support work Support tickets are overflowing
# support-me relations How you can support me better
# notes skills Taking better notes
# time private Getting my evenings back

S support-me: you put one on here that i liked, about me
M support-me: oh gosh yeah. it's nothing bad
S support-me: no no, i want it. what could i do more of
M support-me: when i bring you something half baked, you go straight to the answer, and then it's your idea and not mine
S support-me: huh. yeah, i can hear myself doing that
M support-me: if you asked me a couple of questions first i think i'd get there on my own
S support-me: i'll try. pull me up on it if i forget, honestly
M support-me: i will, i'll just put my hand up
S: deal. sorry, let me write that down before i lose it
M: you and your sticky notes
S: it's a system. okay, what else
M time: um, i've been logging back on after dinner most nights
S time: how late are we talking
M time: eleven, sometimes half past. it's only an hour but then i'm wired till one
S time: what's the bit that pulls you back in
M time: the unread count, i think, if i'm honest. there's no actual deadline
S time: take it off your phone this week. if something's truly on fire i'll ring you
M: okay. that's scary but okay
`,
  ),
  transcript(
    'en-hard-5',
    'en',
    `
# onboarding work Onboarding for enterprise customers
# new-starter relations Helping our new starter settle in
# pricing work The pricing page
# writing skills Writing shorter emails

M: morning
S: morning. was that your dog
M: it was, the postman's here
S: every time
M: so did you see the company picnic thing, they've moved it to the river
S: oh that's a better spot. who's doing the food
M: some place in town, i emailed them about the price per head and they wrote back one line, just, twelve
S: ha, short and sweet
M: i sent them three paragraphs and got a number
S: is the new starter coming, does she know about it
M: yeah she's on the list, she's bringing a cake
S: nice. and customers aren't invited this year, are they
M: no, just us. last year got weird
S: it did. put me down for the three-legged race
M: you're already in it. anyway, i've used up all our time on sandwiches
S: that's fine, we'll do the proper agenda on wednesday
`,
  ),
  transcript(
    'en-hard-6',
    'en',
    `
# deadline work The Friday deadline
# friday private Keeping Fridays free of meetings
# sam relations Sam isn't pulling his weight
# scope work Requirements keep changing

S deadline: how are we doing for friday
M deadline: not brilliant. realistically it's going to be tuesday
S deadline: okay. what's left
M deadline: the export and the permissions. permissions is two days by itself
S deadline: could it go out on friday without the export, and that follows
M deadline: yeah, the client only needs it at month end. then i think we make it
S deadline: do that, and i'll let them know today so it isn't a surprise
M: thanks
M scope: it's partly because the thing itself keeps moving. monday they wanted roles, by wednesday it was groups
S scope: who's asking for that
M scope: three different people on their side, and each one thinks they're in charge
S scope: so we need one name. i'll ask them to pick somebody and nothing changes unless it comes through them
M scope: and can we have it in writing, even just a message
S scope: yeah, definitely
M sam: uh, and since we're at it. i've been finishing a lot of sam's tasks
S sam: is he stuck, or is it something else
M sam: i can't tell. he says it's nearly done and then it's not there. the others have noticed
S sam: leave that one with me, i'll have a chat with him. have you said anything to him yourself
M sam: i asked if he needed a hand and he said no, so i didn't push
`,
  ),
];
