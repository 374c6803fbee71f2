import type { Dialogue } from './dialogue';
import { transcript } from './transcript';

/** Call centres, warehouses, plants and first jobs. */
export const enFrontline: readonly Dialogue[] = [
  transcript(
    'en-frontline-1',
    'en',
    `
# angry work Dealing with angry callers
# scores work My quality scores
# shifts work Swapping to early shifts
# team-lead career Thinking about team lead

S: Hi, have a seat. Well, you're sitting. How's your morning
M angry: Bit rough. I had an angry caller first thing, he shouted for twenty-five minutes
S angry: Oh no. What about
M angry: His refund. I kept saying sorry and it just made him louder
S angry: After the second sorry it stops working. Tell them the next thing you're going to do, and when
M angry: Like, I'll ring the depot now and call you back by eleven
S angry: Yeah, that. And if it goes past fifteen minutes wave at me, I'll take it over
M angry: I will. It does stay with you a bit afterwards, you know
S angry: It does. Take five before the next one, I mean it
M: Okay. Thanks
S shifts: And you'd asked about swapping to early shifts
M shifts: If there's room. I'd rather do six till two, the bus home at ten at night is miserable
S shifts: There's a slot from the fourteenth because Farah's going to days
M shifts: I'd take it tomorrow
S shifts: Then it's yours, I'll change the sheet this afternoon
M: Amazing
S: Scores come out Monday, we'll go through them then
`,
  ),
  transcript(
    'en-frontline-2',
    'en',
    `
# line work Line three keeps stopping
# forklift skills Getting my forklift licence
# handover work The handover between shifts
# supervisor relations How I get on with the supervisor

M: can you hear me, it's loud down here
S: i can, just about
M line: so three went down twice again last night, the sensor by the wrapper
S line: same sensor they swapped in march
M line: same one. if you wipe it with a cloth it runs another four hours, it's just dust
S line: so it's not broken, it's where it's mounted
M line: that's what i reckon. ten centimetres up and it'd never see the dust
S line: i'll get maintenance to try it on sunday while we're stopped anyway
M line: magic
S handover: did the day crew know about it when they came on
M handover: no, that's the thing. nights write their handover on the whiteboard and somebody wipes it off before we get there
S handover: so it's gone by six
M handover: every time. i'd sooner have five minutes face to face next to the machine
S handover: we can overlap by ten minutes, i'd have to square it but it's doable
M handover: even two days a week would be better than what we've got
S: leave it with me
M: and the licence, no rush, i know the course is full
S: yeah, next one's in the autumn, i've got your name down
`,
  ),
  transcript(
    'en-frontline-3',
    'en',
    `
# returns work Returns are piling up
# holidays work Cover over the holidays
# trainee relations Training up Jamie
# future career What comes after this job

S: Right, I've got you for twenty minutes before the delivery
M: If it's on time, that is
S trainee: How's Jamie getting on, you've had him two weeks now
M trainee: He's keen. He's quick on the till but he panics when there's a queue
S trainee: What do you do when that happens
M trainee: I've been stepping in, and I think that's making it worse, he just looks round for me
S trainee: Maybe stand where he can't see you. Let him get through one on his own
M trainee: Ha, hide behind the lamps. Yeah alright
S trainee: And tell him afterwards what he did well, not just what he missed
M trainee: I'm not great at that bit. I'll try
S: That's all anyone can do
M: Can I grab the stockroom key while I think of it, there's boxes coming back from the Leeds shop
S: It's on the hook. Are we tight for space back there
M: A bit, but it'll go once the van's been
S: Okay. I'll put the holiday rota up on Friday, have a look when you can
M: Will do
S: And there's the van, off you go
`,
  ),
  transcript(
    'en-frontline-4',
    'en',
    `
# script work The greeting script sounds robotic
# chat skills Moving to live chat
# break private Where to spend my breaks
# targets work Handle time targets

M script: So the greeting script, it sounds robotic. You can hear people's patience go
S script: Read it to me the way you say it
M script: Thank you for calling, my name is so and so, how may I deliver excellent service today
S script: Yeah, okay. I'd hang up
M script: Can't we just say hello, it's me, what's going on
S script: Something close to that. Legal need the recording notice in there, the rest is ours
M script: Then let me write two versions and we try them for a week each
S script: Deal. Send them to me by Wednesday
M: Will do
S chat: And are you still up for trying chat
M chat: I am. I type fast, and I like that you can think before you answer
S chat: You'd have three windows open at once, that's what catches people out
M chat: Could I start on two
S chat: Sure, two for the first fortnight, and Dan sits next to you
M chat: That'd be perfect
S targets: One more, your handle time. I don't want you chasing that seven minute target any more
M targets: Really, because it's on the wall in red every day
S targets: I know. We're dropping it in favour of whether they ring back. Seven's just a guide
M targets: That changes how I'd do the billing ones, I always rush those
`,
  ),
  transcript(
    'en-frontline-5',
    'en',
    `
# first-weeks work How the first weeks are going
# questions relations Who to ask when I'm stuck
# spreadsheet skills Getting better with spreadsheets
# commute private The commute

S: Hello. Week three, isn't it
M: It is. I've finally stopped getting lost on the way to the kitchen
S: That took me a month
M questions: Um, so one thing. When I get stuck I don't really know whose job it is to help me
S questions: What do you do at the moment
M questions: I sort of wait till Greta looks up from her screen. Sometimes that's an hour
S questions: Oh, no, please don't wait an hour. For orders it's Greta, for anything with money it's Luis, and if you don't know which, it's me
M questions: Is it okay to just message
S questions: Always. If we're busy we'll say so and give you a time
M questions: Okay, good. I was worried about being a nuisance
S: You're really not
M: There's a spreadsheet with everyone's extension on, is that up to date
S: Mostly. I'll fix the two that have moved
M: Thanks. And the train was fine today before you ask
S: Ha, I was about to. Same time next week then
`,
  ),
  transcript(
    'en-frontline-6',
    'en',
    `
# safety work Near misses in the loading bay
# overtime work Weekend overtime
# welding skills Learning to weld
# foreman career Going for charge hand

S: Evening. Or morning, for you
M: Somewhere in between
S safety: I read your note about the loading bay. What actually happened
M safety: Lad stepped out from behind a trailer as I was reversing. I'd say a metre in it
S safety: Was the light on
M safety: It was, but the sun's right behind it at that time, you can't see it's flashing
S safety: And has it happened before
M safety: Twice this month that I know about. People don't write it up because nobody got hurt
S safety: I'll get a barrier put across the walkway tomorrow, and I want every one of those written up, however small
M safety: I'll tell the lads. Half of them think it's snitching
S: It isn't. Tell them I said so
M: I will
M welding: Different subject. Old Pete said he'd show me how to weld if I stayed on after
S welding: Did he. He doesn't offer that to everyone
M welding: I had a go on some scrap, it looked like chewing gum, but I'd like to keep at it
S welding: I'll find you two hours on a Thursday so you're not doing it on your own time
M welding: Serious, that'd be brilliant
S: No weekend work on the board this time, so get some rest
`,
  ),
];
