import type { Dialogue } from './dialogue';
import { transcript } from './transcript';

/** Each has a topic that is talked about, and others that only come by: in another sense, put off, or settled already. */
export const enPassing: readonly Dialogue[] = [
  transcript(
    'en-passing-1',
    'en',
    `
# training work Training for the new tool
# budget work Marketing budget
# garden private Time for the garden

S: how was the marathon training on sunday
M: brutal. eighteen miles and it hailed
S: you're mad. did you get to the budget sheet
M: yep, sent it to Rosa, she's happy with it
S: good stuff
M training: so the new tool. we've got forty people who've never opened it and it goes live on the first
S training: what have you got planned for them
M training: an hour's session each, in groups of eight. i'm worried they'll forget it all by lunch
S training: then do half an hour, and half an hour again a week in
M training: oh that's better. and a sheet next to the screen for the first days
S training: exactly. who's teaching it
M training: me and Anil, he's done it before
S: perfect
`,
  ),
  transcript(
    'en-passing-2',
    'en',
    `
# contract work The cleaning contract
# promotion career My promotion case
# neighbours relations The team next door

M: sorry, my neighbours are having their kitchen done, can you hear it
S: a bit. it's fine
M: the contract on this phone's up too, so if i drop out that's why
S: ha, okay. shall we look at your case then
M promotion: please. so i wrote the two pages and i'm not sure it says anything
S promotion: i read it. you say we eleven times
M promotion: because it was us
S promotion: sure. but they're not promoting us. which of those things wouldn't have happened without you
M promotion: the stock count one. and probably the thing with the Dutch office
S promotion: then those two, with numbers, and leave the rest out
M promotion: okay. when does it have to be in
S promotion: the fifth. get it to me on the first and i'll mark it up
M: will do
S: and if you see the cleaners tell them they've missed my bin
`,
  ),
  transcript(
    'en-passing-3',
    'en',
    `
# meeting work Too many status meetings
# mentor career Being a mentor
# holiday private Summer holiday cover
# report skills Writing clearer reports

S: Did you have a good holiday
M: Lovely thanks. Wales. It rained the whole time and the kids didn't care
S: Same as our last one then
M: It's always Wales and it's always rain
S: Ha. So what's on your mind
M report: The monthly report. You sent it back with a lot of red on it
S report: I did. It wasn't wrong, it was just hard to find the answer
M report: I thought you'd want to see how I got there
S report: I do, but at the end. Put the answer in the first line, like a headline
M report: So sales are down four percent because of the Leeds store. And then the tables
S report: And then the tables, yeah. And short sentences, some of yours go round the block
M report: Guilty. I'll redo May's and you can see if it's clearer
S: Great. I've got a meeting at eleven so let's stop there
M: Another one
S: Another one
`,
  ),
  transcript(
    'en-passing-4',
    'en',
    `
# safety work Safety checks on the night shift
# tools work The missing tools
# driving skills Driving the tow truck

S: Drive in alright, with all that snow
M: Took me an hour. I followed a truck the whole way
S: Safest place to be
M: That's what I thought. Anyway
S tools: So what's gone this time
M tools: Two torque wrenches and the good drill. They were on the board on Thursday
S tools: Who's had the key
M tools: Everybody. It hangs on a nail
S tools: Right, well that stops. You sign it out and you sign it in, from tomorrow
M tools: They'll moan
S tools: Let them. Three hundred quid a wrench. Paint an outline on the board as well so you can see what's missing
M tools: I'll do it after break
S: Good lad. Safety checks look fine by the way, no complaints from me
M: Cheers
`,
  ),
  transcript(
    'en-passing-5',
    'en',
    `
# feedback relations Feedback from my peers
# hiring work Hiring for the design role
# english skills My English in meetings

S: can you hear me, i'm getting feedback on the line
M: yeah there's an echo. try the other mic
S: better
M: yes, perfect now
S: is the hiring page live yet
M: it went live this morning
S: great, then we wait. so what would you like to use today for
M english: um, my english. in the big meetings i understand all but i cannot find the words fast
S english: i wouldn't have guessed. you sound fine one to one
M english: one to one you wait for me. there nobody waits
S english: so what would help, could you have the questions the day before
M english: yes. if i know the questions i can prepare some sentences
S english: i'll send the agenda the evening before, and i'll ask you first on one item, so you don't have to jump in
M english: that would be really good. thank you
S: easy. and we'll do the peer feedback when it's all in
`,
  ),
  transcript(
    'en-passing-6',
    'en',
    `
# stock work Running out of stock
# lead career Stepping up to shift lead
# late relations People turning up late

M: sorry i'm late, the bus just sat there
S: you're alright, two minutes
M: it's the roadworks by the school
S: they've been at it since easter. right then, shift lead
M lead: yeah. i want to go for it but i've never told anybody what to do
S lead: you told me what to do on saturday. you said get that till open, and i did
M lead: that was an emergency
S lead: it's mostly emergencies. what are you worried about really
M lead: Kelly. she's been here nine years and i'd be over her
S lead: have you asked her how she'd feel
M lead: no
S lead: ask her. i think she'd rather have you than the whole headache herself
M lead: okay. i'll ask her tomorrow
S: good. i'm running out of tea, do you want one
`,
  ),
];
