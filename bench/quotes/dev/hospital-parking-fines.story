title: Nurse fined £1,700 for parking at her own hospital wins apology
style: british
hand: ainsley
---
A night nurse who was sent 34 parking fines for leaving her car at the hospital where she works has had every one of them cancelled – and has been promised an apology <q by="" kind="partial">'in person and in daylight'</q>.

Comfort Asante-Boyle, 39, had paid £46 a month for a permit at the Royal Calder Infirmary since 2020. In January the trust handed its car parks to a contractor, Parkwise Solutions, whose cameras could not read the <x kind="term">'B'</x> on her number plate.

By May she owed £1,700. She had also, she said, begun to dread the sound of the letterbox.

<q by="2">'I do 12 hours on a stroke ward, I come out at eight in the morning and there's a yellow thing flapping on my windscreen,'</q> <s id="2" who="Comfort Asante-Boyle">she</s> said. <q by="2">'I'd look round at the other girls and think, Is it just me?'</q>

It was not. A survey by the union Healthworkers Together found that at least 112 staff had been charged in error and that 27 had had letters from bailiffs. One healthcare assistant, a single father of three, had taken to walking the four miles from Brighouse. <s id="3" who="">A junior doctor</s> told researchers that he had paid up <q by="3" kind="partial">'because I hadn't the strength to be innocent'</q>.

The union's regional officer, <s id="4" who="Kieran Mulqueen">Kieran Mulqueen</s>, said the scheme had been <q by="4" kind="partial">'an absolute dog's dinner'</q> from its first week. <q by="5">'You ring up, you get a machine, the machine tells you to write in, you write in and they fine you for the delay,'</q> said <s id="5" who="Kieran Mulqueen">Mulqueen</s>, himself a former porter at the hospital. <q by="5">'It's a fruit machine that only pays the house.'</q>

<s id="6" who="">Parkwise</s>, which has contracts at nine NHS sites, insisted that its error rate was <q by="6" kind="partial">'well within industry norms'</q>. In a statement <s id="7" who="">the company</s> said it had <q by="7" kind="partial">'worked tirelessly with our partners to resolve legacy issues'</q>. Asked what a legacy issue was in a scheme that is five months old, <s id="8" who="">a spokesman</s> said: <q by="8">'I'd have to come back to you.'</q> He had not done so by last night.

The matter came to a head when Asante-Boyle's daughter, 14-year-old Esme, wrote to the trust's chief executive by hand. <q by="9">'My mum looks after people who can't say their own name,'</q> <s id="9" who="Esme">she</s> wrote, <q by="9">'and your camera can't read ours. Please could somebody look at it with their eyes.'</q>

Somebody did. Fiona Haldane-Pryce, who took over as chief executive in March, said she had gone down to the car park the same afternoon and stood in front of the machine with a printout of the plate. <s id="10" who="Fiona Haldane-Pryce">She</s> told the board that it had offered her <q by="10" kind="partial">'a choice of Dutch or an error'</q>.

<q by="11">'I'm ashamed it took a schoolgirl,'</q> <s id="11" who="Fiona Haldane-Pryce">she</s> said yesterday. <q by="11">'Comfort should have been thanked every morning for what she does, and we sent her a bill.'</q>

All charges to permit holders since January are to be refunded. <s id="12" who="">The trust</s> said it was <q by="12" kind="partial">'reviewing the future of the arrangement'</q>, and minutes published this week show that the board took legal advice on ending it early. Under the heading <x kind="title">'Learning'</x>, they record that <s id="13" who="">staff</s> had described the firm's appeals line as <q by="13" kind="partial">'a cupboard with a phone in it'</q>.

<s id="16" who="">The Department of Health and Social Care</s> says that hospital parking should be free for night staff in all but <q by="16" kind="partial">'exceptional circumstances'</q>, a phrase which it does not define. Ministers have been urged to do so by the Calder Valley MP, Wasim Iqbal-Dent. <q by="14">'I asked them in the House and I was told guidance exists,'</q> <s id="14" who="Wasim Iqbal-Dent">the MP</s> said. <q by="14">'So does Atlantis, for all the use it's been.'</q>

As for the nurse, she goes back on nights tomorrow. Colleagues have tied a balloon to the barrier. Taped beneath it is a sheet of A4, unsigned. <q by="15">'WELCOME BACK COMFORT,'</q> <s id="15" who="">it</s> says. <q by="15">'B FOR BRILLIANT.'</q>
