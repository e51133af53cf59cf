title: University chief quits over handling of marching band hazing
style: agency
language: en
hand: wire
---
BATON ROUGE, La. (WNA) -- The president of Calloway State University resigned Monday, three days after a judge unsealed e-mails showing that he had been warned about hazing in the school's celebrated marching band 14 months before a freshman drummer collapsed and died.

Ellis Fontenot-Gray, 63, told trustees in a one-paragraph letter that he was leaving effective at noon. <q by="1">"The university needs a leader who is not also a witness,"</q> <s id="1" who="Ellis Fontenot-Gray">he</s> wrote.

The drummer, Jabari Coles, 18, died on Oct. 4 after a night of forced exercise in a parking garage. Five students have been charged with criminal hazing. All have pleaded not guilty.

In one of the e-mails, sent in August of the year before, an assistant band director, <s id="2" who="Thuy Landry">Thuy Landry</s>, told the president's office that section leaders were running what <s id="12" who="">they</s> called <q by="12" kind="partial">"midnight drill"</q> and that she expected <q by="2" kind="partial">"a body, sooner or later, and I'm not being colorful."</q> The reply, from <s id="3" who="Perry Voorhies">Fontenot-Gray's chief of staff</s>, ran to four words: <q by="3">"Received. We'll circle back."</q>

Nobody did, Landry said in an interview Monday. The chief of staff, Perry Voorhies, left the university last spring for a job in Texas. Reached there, <s id="4" who="Perry Voorhies">Voorhies</s> said he had been <q by="4" kind="partial">"drinking from a fire hose"</q> that summer and could not recall whether he had shown the message to his boss.

The boy's mother, Renata Coles, heard about the resignation from a reporter in the checkout line of a grocery store in Shreveport. <q by="5">"OK,"</q> <s id="5" who="Renata Coles">she</s> said, and then was quiet for some time. <q by="5">"Is that it? Is that what they're giving me?"</q>

Her lawyer, who has sued the university for wrongful death, said the family would press on. So, in a joint statement, did the band's alumni association, which for months had said little. <s id="6" who="">It</s> urged the trustees to suspend the band, known as <x kind="nickname">"the Thunder of the South,"</x> for two years, and said that those who had endured hazing and called it tradition <q by="6" kind="partial">"owe this family an apology that starts with us."</q>

The chair of the board of trustees, <s id="7" who="Hollis Arceneaux III">Hollis Arceneaux III</s>, praised the departing president for raising enrollment and balancing the budget, and thanked him for <q by="7" kind="partial">"putting the institution first."</q> Asked whether the board had pushed him out, <s id="8" who="Hollis Arceneaux III">Arceneaux</s> said: <q by="8">"I'd call it a conversation that both of us could hear the end of."</q>

A person who was on the trustees' call Sunday night described it differently. By the end, the person said, seven of the 11 trustees had told the president to go, and one had said he would read the e-mails aloud at commencement if he had to. The person spoke on condition of anonymity because the call was private.

On campus, drums had been left overnight on the steps of the administration building, 40 or 50 of them, upside down. Taped inside one was a card with the words <q by="">"You were warned."</q>

Students crossing the quad had mixed feelings. <q by="9">"He came to my grandmother's funeral,"</q> said <s id="9" who="D'Andre Mouton">D'Andre Mouton</s>, a junior from Opelousas. <q by="9">"He's not some monster. But she would've said the same thing: You knew, baby. You knew."</q> <s id="10" who="Xiomara Quintanilla">Xiomara Quintanilla</s>, 20, who quit the clarinet section last year, called the resignation <q by="10" kind="partial">"fourteen months late"</q> and said she would feel better when some of the band's staff were gone as well. Several of them are alumni, <x kind="scare">"big brothers"</x> in a family that is now partly under indictment.

The trustees named the provost, Marguerite Obi, as interim president. In a message to students she promised an outside review and a hotline.

<q by="11">"If you have carried something alone,"</q> <s id="11" who="Marguerite Obi">Obi</s> wrote, <q by="11">"you may put it down now. We will pick it up."</q>
