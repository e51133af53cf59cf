title: Two dead, four hurt in Nebraska grain elevator blast
style: agency
language: en
hand: wire
---

HARLOW CREEK, Neb. -- An explosion tore through a grain elevator at the edge of this farm town Tuesday morning, killing two workers and burning four others, authorities said.

The blast at the Platte Fork Cooperative elevator, shortly before 7 a.m., threw a concrete panel the size of a pickup across the highway and broke windows as far away as the high school, where a choir rehearsal was under way.

<q by="1">"I thought it was our furnace,"</q> said <s id="1" who="Noemi Castañeda">Noemi Castañeda</s>, who teaches music there. <q by="1">"Then I looked out and there wasn't any headhouse anymore. It was just sky."</q>

Lowry County Sheriff Dale Vandersloot identified the dead as Curtis Ames, 58, the elevator's foreman, and Tuan Pham, 23, who had been on the job for six weeks. Their families had been told in person, he said, and <s id="3" who="Dale Vandersloot">he</s> asked reporters to <q by="3" kind="partial">"give those two houses a wide berth."</q> He would not say where in the structure the men were found.

The four injured workers were flown to a burn center in Lincoln. One was in critical condition Tuesday evening and three were stable, a hospital spokeswoman said.

In recordings of emergency radio traffic reviewed by the news service, a dispatcher asks the first engine for its location. <q by="">"You'll see it,"</q> a voice answers. <q by="">"You can't not see it."</q>

State investigators and a team from the Occupational Safety and Health Administration were on the site by midday but had not been able to enter what is left of the 130-foot concrete tower. <s id="4" who="Lorraine Bischoff">Lorraine Bischoff</s>, a deputy state fire marshal, said it was <q by="4" kind="partial">"far too early"</q> to talk about a cause. Grain dust is explosive when enough of it hangs in the air, and a hot bearing or a spark from a conveyor can be enough to set it off.

<q by="5">"People hear 'dust' and think of a bookshelf,"</q> <s id="5" who="Lorraine Bischoff">Bischoff</s> said at a news conference outside the fire hall. <q by="5">"Think of gasoline vapor instead. You're closer."</q>

The cooperative was cited in 2021 for housekeeping violations at a second elevator, in the town of Dunning Grove, and paid a $41,000 penalty, according to federal records. <s id="6" who="">An inspector</s> wrote at the time that dust on one gallery floor was <q by="6" kind="partial">"deep enough to take a boot print."</q> The company contested the finding, then settled.

In a statement, <s id="7" who="">the cooperative</s> said it was <q by="7" kind="partial">"heartbroken"</q> and was <q by="7" kind="partial">"cooperating without reservation"</q> with investigators. It did not answer written questions about whether the dust-collection system at the Harlow Creek site was working. The chief executive, Wade Lindqvist, canceled a noon appearance; his brother and board chairman, Norris Lindqvist, spoke briefly in his place from the bed of a truck.

<q by="9">"Curt trained half the men in this county,"</q> <s id="9" who="Norris Lindqvist">he</s> said, and stopped. <q by="9">"I'm not going to be able to do this. I'm sorry."</q>

Friends described Ames as a careful man who carried a push broom <q by="10" kind="partial">"like a sidearm,"</q> as <s id="10" who="Opal Dietrich">Opal Dietrich</s>, the owner of the diner across from the elevator, put it. She had poured his coffee at 5:30 a.m., she said, and he had complained about the noise that one of the legs -- the bucket conveyors that lift the grain -- had been making since the weekend.

<q by="11">"He said it was squealing,"</q> <s id="11" who="Opal Dietrich">Dietrich</s> said. <q by="11">"He told me, 'Opal, I've put in a ticket, and I'm fixing to put in another.'"</q>

<q by="11">"That was the last thing I heard him say, other than thank you."</q>

The sheriff said he was aware of that account and had passed it on.

At the high school, classes were dismissed at 9. Somebody had already changed the letters on the signboard out front, which normally carries the volleyball score, to <q by="">"Hold on to each other."</q>
