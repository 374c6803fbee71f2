import type { Dialogue } from './dialogue';
import { transcript } from './transcript';

export const enCallCentre: readonly Dialogue[] = [
  transcript(
    'en-callcentre-1',
    'en',
    `
# angry work Handling angry callers
# handle-time work My average handle time
# wfh private Working from home more
# coach career Becoming a quality coach

S: Hello hello. Rough morning on the phones, I heard
M angry: Yeah. I had a man shout at me for twenty minutes about a fridge
S angry: What did you do
M angry: I let him, mostly. I said sorry about nine times and it made him worse
S angry: Sorry's tricky. After the second one it sounds like a script
M angry: So what do you say
S angry: Say what you're doing. I'm opening your order now. I can see it was due Monday. They calm down when something's moving
M angry: Oh, that's good. Give them something to follow
S angry: And if he swears you can end the call, you know that. Warn him once and hang up
M angry: I've never dared
S angry: You've got my permission, I'll back you every time
M: Thanks. I needed to hear that
S wfh: The other one you put was days at home
M wfh: Yeah. I'm on two and I wondered about three. My mum's got appointments on Wednesdays
S wfh: I can do three from next month. I'd want you in for the team day though
M wfh: That's totally fine, that's Thursdays
S: Sorted then. Don't look at your times this week, by the way, the system was down for half of it
M: Good, because they're awful
`,
  ),
  transcript(
    'en-callcentre-2',
    'en',
    `
# script work The new script sounds robotic
# breaks private Break times
# chat work Moving over to live chat
# accent relations Callers commenting on my accent

M: so who's bringing the script for the panto then
S: not me, i did it last year. i was the back end of the horse
M: i remember. you took a break halfway up the stairs
S: i was hot in there. right, serious face
M accent: ok. so it's a bit, um. people keep asking where i'm really from
S accent: callers
M accent: yeah. or they go, can i speak to somebody i can understand. i had it twice on friday
S accent: i'm sorry. that's horrible. are you alright
M accent: mostly. it's just by the end of the day you go a bit flat
S accent: you do not have to put up with it. transfer it to me, straight away, you don't even have to say why
M accent: won't that hurt my transfers
S accent: i'll take them out of your stats. and i'm going to listen to those two and put a note on the accounts
M accent: thank you. i thought you'd say ignore it
S: no. never. do you want to take five before you go back on
M: yeah i might grab a chat with Bev in the kitchen
S: do. we'll pick up the rest on monday
`,
  ),
  transcript(
    'en-callcentre-3',
    'en',
    `
# absence work Last minute sickness on my team
# first-call work First call resolution
# huddle relations Morning huddles feel flat
# excel skills Better with spreadsheets

S absence: Four off again yesterday, was it
M absence: Four, and two of them rang in after their start time. I'd got six people for forty calls
S absence: Is it the same names
M absence: Two are always the same. The other two I think are genuinely ill, there's something going round
S absence: Have you sat down with the two
M absence: Not formally. I do the return to work form and they say migraine and that's that
S absence: Ask what would've made it possible to come in. You'd be amazed what comes out. With Lou it was the school run
M absence: I hadn't thought of that. I'll do it this week, separately
S absence: And if it's the third time in the quarter, HR come in, that's just the policy
M: Okay
S huddle: How are the huddles
M huddle: Deadly. I read out the numbers and they look at their shoes
S huddle: So don't read the numbers. Put them on the board. Ask somebody for the best call they had yesterday
M huddle: They won't talk
S huddle: They will if it's one person, and you tell them the day before
M huddle: Alright, I'll start with Nadia, she never shuts up
S: There you go
M: Resolved. First call of the day and everything
`,
  ),
  transcript(
    'en-callcentre-4',
    'en',
    `
# refund work Refund limits
# system work Switching to the new system
# monitoring work Call monitoring scores
# burnout private Feeling drained

M system: i can't do it, the new system. i'm sorry. i've got eleven tabs open for one address change
S system: show me. is it the address screen
M system: yeah. it used to be one click. now it's search, open, edit, confirm, confirm again
S system: okay so there's a quick edit, on the right, look, the little pencil
M system: oh for, has that always been there
S system: since go live. nobody told you because the training was forty minutes
M system: i felt so stupid all week
S system: you're not, it's me who should've checked. what else is slow
M system: finding the old notes. they're not in the history
S system: they come over on friday night. until then keep the old one open on the side
M: ok. that's a relief
S burnout: you did look done in on monday, is it just that, or
M burnout: no i think it's more. i get home and i don't want to talk to anyone, not even my boyfriend
S burnout: how long's that been
M burnout: since about christmas. i sleep fine. i'm just empty
S burnout: would a week off help or would it just be waiting for you after
M burnout: honestly the second one. i think i need fewer calls and more of the email queue
S burnout: i can do mornings on email for you. let's try it till easter
`,
  ),
  transcript(
    'en-callcentre-5',
    'en',
    `
# knowledge skills Product knowledge on broadband
# upsell work Upselling on service calls
# rota private Weekend rota
# buddy relations Being a buddy for the new starters

S: Everything okay at home, did the broadband man turn up
M: He did, four hours late. I rang our own line to complain, it was so embarrassing
S: Stop it. Who answered
M: Greg. He knew my voice straight away
S: Brilliant. Okay, one thing from me today
S upsell: I've been listening in, and your service is lovely, but you never offer anyone anything
M upsell: I know. It feels grubby. They ring because something's broken and I go, and would you like sport
S upsell: Yeah that would be grubby. But the lady with the buffering, she was on the slowest package there is
M upsell: True
S upsell: So telling her there's a faster one is help, isn't it
M upsell: When you put it like that. So only when it fixes what they rang about
S upsell: That's the rule. Three a day, ones that fit, and I'll be over the moon
M: I can do three
S: And we'll leave the rota till Jan's back, it's her baby
M: Fine, as long as I'm not down for the bank holiday
S: No comment. Off you go
`,
  ),
];
