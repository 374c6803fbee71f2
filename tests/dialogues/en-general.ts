import type { Dialogue } from './dialogue';
import { transcript } from './transcript';

export const enGeneral: readonly Dialogue[] = [
  transcript(
    'en-general-1',
    'en',
    `
# pipeline work My pipeline is thin
# accounts work Splitting up the accounts with Joe
# demo skills Running better demos
# goals career Goals for next quarter

S: Alright, good to see you. How was the trade show
M: Tiring, but good. My feet are dead
S: I bet. Where do you want to start
M pipeline: The pipeline, I guess. I've only got about half of what I'd need for the quarter
S pipeline: Half in value or in number of deals
M pipeline: Value. There's a lot of little ones, nothing over twenty
S pipeline: Any of those little ones that could turn into something bigger if you went to another department
M pipeline: The museum, maybe. They've got four sites and we're only in one
S pipeline: There you go. I'd spend this week on that rather than on new names
M: Makes sense
M demo: And can I ask you about demos, because I lost one on Tuesday and I think it was me
S demo: What happened
M demo: I went through every screen, and about twenty minutes in the guy started checking his phone
S demo: Yeah. Show the one thing they told you hurts, then stop and ask
M demo: So like, open with the report they said takes them all Friday
S demo: Exactly. Everything else can wait until they ask for it
M: Okay, I'll rebuild it around that
S: Great. Joe's out today so let's leave the accounts thing till he's back
`,
  ),
  transcript(
    'en-general-2',
    'en',
    `
# close work Month-end close takes too long
# delegate relations I find it hard to delegate
# cert skills Studying for the accounting exam
# desk other Moving desks

M: hi there
S: hiya, you survived the first week of the month then
M close: just about. month-end close took us till day eight again
S close: same bottleneck or a new one
M close: same. the warehouse counts come in late and then everything behind them waits
S close: what if they gave us an estimate on day two and we trued it up after
M close: the auditors would want to see how we got there but, yeah, i think they'd accept it
S close: let's draft it. even getting to day six would be a win
M: i'll put something together
S delegate: and who else could do the bank wrecks, because i see you're still doing all five
M delegate: i know. it's just quicker if i do it
S delegate: it's quicker this month. and then next month it's you again
M delegate: yeah, yeah. i suppose Hannah could take two of them if i sit with her once
S delegate: give her the two easy ones, and don't check every line, check the total
M delegate: that's the bit i'll struggle with, not looking over her shoulder
S: one step at a time. how's the new desk, by the way
M: oh it's fine, bit close to the printer
`,
  ),
  transcript(
    'en-general-3',
    'en',
    `
# switch career Moving over to marketing
# presenting skills Nerves when presenting
# workload work Workload since Ben left

S: So, three things today, and we've got half an hour
M workload: Yeah. I'd start with how much is on my plate. Since Ben went I've been doing the vendor stuff as well
S workload: Roughly how many hours of that a week
M workload: Ten, eleven. It's mostly chasing people for invoices
S workload: Right. We won't backfill until May, so let's take something off. Could the newsletter go fortnightly
M workload: I don't think anybody'd notice, to be honest
S workload: Then do it. And I'll take the two big vendors myself till May
M: Thank you, that's a weight off
M presenting: Second one. I had to speak at the all-hands and my hands were actually shaking
S presenting: I'd never have known. It came across fine
M presenting: I had it all written out and then lost my place, and that's when it went wrong
S presenting: Try three words on a card instead of a script. And get to the room early, stand where you'll stand
M presenting: I could practise on you before the June one
S presenting: Any time
M switch: And then, um, marketing. I keep thinking I'd rather be doing that
S switch: What is it about it that appeals
M switch: Writing for people outside the company. The newsletter's honestly the best part of my week
S switch: There's a content role opening in autumn. Let me introduce you to Sam who runs it
`,
  ),
  transcript(
    'en-general-4',
    'en',
    `
# probation career How my first three months went
# systems skills Getting the hang of the booking system
# lunch relations Getting to know people
# parking other Parking

S: Can you believe it's been twelve weeks already
M: No, it's flown
S probation: So I'd like to hear how you think it's gone before I say anything
M probation: Well, the first month I felt useless, and then around week six it sort of clicked
S probation: What clicked
M probation: I stopped waiting to be told. I just started picking up the enquiries nobody'd answered
S probation: I noticed. From my side it's been really solid, the only thing I'd add is ask sooner when something's odd
M probation: Yeah, the double invoice. I should've said something that day
S probation: That's the one. Otherwise I'm very happy
M: That's a relief, thanks
S lunch: And how about the people, have you found your lot
M lunch: Sort of. I mostly eat on my own because the team's on different breaks
S lunch: Ah. There's a Thursday thing, a few from sales and the front desk go to the market
M lunch: Oh, I'd like that. I'm a bit shy about just turning up though
S lunch: I'll ask Carol to grab you on the way out
M: Lovely. Thank you
S: And the booking system, you're all good with the login now
M: Yep, all sorted
`,
  ),
  transcript(
    'en-general-5',
    'en',
    `
# budget work Budget for next year
# suppliers relations A supplier who keeps letting us down
# language skills Picking up Spanish for the Madrid office
# weekend private Switching off at the weekend

M suppliers: So the packaging people were late again, third time since April
S suppliers: Third. What was it this time
M suppliers: They said the truck broke down, but when I rang the depot nothing had been booked
S suppliers: Hm. That's not great. Have you told them straight what it costs us
M suppliers: Not in numbers. I've been polite about it, probably too polite
S suppliers: Send them the figure. And get a quote from one other firm so they know you're looking
M suppliers: I've already got a name, I'll ring them this afternoon
S: Good. Nobody likes doing it, but it's fair
M: No, I know
S: What's in your diary for next week
M: Madrid, Tuesday to Thursday. I've got the budget numbers to show them but they're last year's
S: That's fine, they only want to see the layout
M language: I've been doing twenty minutes of Spanish a day, for what it's worth
S language: Have you, how far have you got
M language: I can order lunch and apologise. I follow maybe a third of their stand-up
S language: Book a tutor, the company pays half. And make them speak to you in it at lunch
M language: They switch to English the second I hesitate, it's so kind and so annoying
S: Ha. Well, have a good trip, and a proper weekend before it
M: Will do
`,
  ),
  transcript(
    'en-general-6',
    'en',
    `
# brief work The agency brief
# manager career Becoming a people manager
# conflict relations Tension between Ana and Rob
# hours private Leaving on time
# course skills The negotiation course

S: You've got that look
M conflict: Yeah. Ana and Rob had another go at each other in the stand-up and everyone just went quiet
S conflict: About what this time
M conflict: On paper, the photo shoot. Really it's that he thinks she changes things without telling him
S conflict: And does she
M conflict: Sometimes, yeah. But he finds out and sits on it for a week instead of asking
S conflict: Have you had them both in a room
M conflict: No, I've been carrying messages back and forth, which I can hear is daft as I say it
S conflict: It happens. Sit them down, give each five minutes with no interruptions, and you just keep time
M conflict: Okay. Friday morning, before the shoot
S: Good. Want me there
M: I think it's better if it's just me
S manager: You know, that's half of what managing people is. Did you think any more about the team lead opening
M manager: I did. Days like this put me off a bit, and then I also sort of like sorting it out
S manager: What would you need to feel ready to apply
M manager: Someone to ask stupid questions. And to see how you do reviews, because that part's a mystery to me
S manager: You can sit in on the planning for mine in November
M: I'd like that. Anyway, I'd better get the brief over to the agency before noon
`,
  ),
];
