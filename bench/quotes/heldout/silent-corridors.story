title: Academy trust abandons silent corridors after parents keep children at home
style: british
language: en
hand: marlow
---
A multi-academy trust in the East Midlands has scrapped a rule requiring pupils to walk between lessons without speaking, three weeks after more than 200 families kept their children at home in protest.

The Harrowgate Learning Partnership, which runs 11 secondaries in Derbyshire and Nottinghamshire, introduced <x kind="term">‘purposeful transitions’</x> in September at four of its schools. Children caught talking were given a same-day detention; a second offence brought a day in the <x kind="term">‘reset room’</x>, a former geography classroom with its windows papered over.

In a letter sent to parents on Sunday evening, the trust’s chief executive, Sir <s id="1" who="Alasdair Pym-Whitley">Alasdair Pym-Whitley</s>, conceded that the policy had been <q by="1" kind="partial">‘introduced at a pace that did not allow for proper conversation’</q> and would end with immediate effect. <q by="2">‘We got the balance wrong,’</q> <s id="2" who="Alasdair Pym-Whitley">he</s> wrote. <q by="2">‘I am sorry for the worry this has caused at kitchen tables across our communities.’</q>

The letter made no mention of Rhiannon Okonjo, whose photograph of a laminated notice at Bellmoor Academy – <s id="3" who="">it</s> read <q by="3">‘Silence is a gift you give to others’</q> – has been shared more than 40,000 times.

Okonjo, 38, a dental nurse, said she had been collecting her son Tobi, 12, who has a stammer, when <s id="4" who="Tobi">he</s> told her he was <q by="4" kind="partial">‘scared of coughing’</q>.

<q by="5">‘He’d been practising speaking for four years,’</q> <s id="5" who="Rhiannon Okonjo">she</s> said. <q by="5">‘Four years of a lovely woman at the hospital telling him, “Take your time, people will wait.” And then he goes to big school and the first thing he learns there is shut up.’</q>

Not everyone is celebrating. Several teachers, who asked not to be named because they are not authorised to talk to the press, said corridors had been calmer this term than at any point since the pandemic. <s id="6" who="">One</s> described the year before the rule as <q by="6" kind="partial">‘like crossing the M1 on foot’</q> and said the trust had <q by="6" kind="partial">‘hung us out to dry’</q>.

<s id="7" who="Gareth Llewelyn">Gareth Llewelyn</s>, regional secretary of the Classroom Staffs’ Union, said his members had warned in July that the rule could not be enforced <q by="7" kind="partial">‘without turning adults into nightclub doormen’</q>. But he was no kinder about the manner in which it had been dropped.

<q by="8">‘To find out from a parent’s Facebook post at quarter to nine on a Sunday night, when you are still marking, is a pretty poor show,’</q> <s id="8" who="Gareth Llewelyn">he</s> said.

Silent corridors began to spread through English secondaries in the late 2010s, borrowed in part from American charter schools. There are no official figures on how many use them. Ministers leave behaviour policy to heads, and <s id="9" who="">the national guidance</s>, last revised in 2022, says only that schools should set <q by="9" kind="partial">‘high expectations’</q> for conduct <q by="9" kind="partial">‘in and between lessons’</q>.

Dr Farzana Iqbal-Hughes, who studies school discipline at the University of Wharfedale, has followed 61 schools that adopted some version of the rule. <s id="10" who="">Her report</s>, published last year, found that incidents in corridors fell <q by="10" kind="partial">‘modestly’</q> in the first term and had returned to their earlier level by the fourth.

<q by="11">‘What lasts is the relationship,’</q> said <s id="11" who="Farzana Iqbal-Hughes">Iqbal-Hughes</s>. <q by="11">‘A rule nobody believes in costs you more to keep than it ever saves.’</q>

Pym-Whitley, who was knighted in 2019 for services to education, declined to be interviewed. <s id="12" who="">The trust</s> said it would consult <q by="12" kind="partial">‘widely and properly’</q> before bringing in any successor policy, and that detentions issued under the rule would be wiped from pupils’ records.

At Bellmoor on Monday the end of the first lesson could be heard from the road. <q by="">‘Oi, Kacper, wait!’</q> rang out across the quad, followed by laughter and then by the slow roar of 900 children finding their next classroom. <s id="13" who="">A boy</s> in a blazer two sizes too big put a finger to his lips as he passed the gate and said, with great solemnity: <q by="13">‘Shhh.’</q>

Tobi was among them. His mother asked him that evening how it had been.

<q by="14">‘Loud,’</q> <s id="14" who="Tobi">he</s> told her.
