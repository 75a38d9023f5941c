import type { Language } from '../reader/concepts.ts';

/** English. */
export const en: Language = {
  tag: 'en',
  words:
    'the and of to a in is i that it for you my your with on this have not be are was me do as at but by from or an if they we can what all so would will about please there been no has just am dont im hi hello dear thanks',
  concepts: {
    ask: 'please|pls|plz|i want|i wanna|i d like|i would like|i request|i am requesting|i m requesting|i hereby|hereby request*|i demand|i ask|i m asking|i am asking|i need|i require|can you|could you|would you|kindly|i wish|i insist|want you to|you must|exercis*|requesting|demanding',
    not: 'not|don t|dont|do not|never|without|no need to|didn t|doesn t|won t|shouldn t|rather than|instead of',
    keep: 'do not delete|don t delete|dont delete|do not erase|don t erase|not want you to delete|not asking you to delete|no need to delete|instead of deleting|rather than deleting|without deleting',
    erase:
      'delete|deletes|deleted|deleting|deletion|erase|erases|erased|erasing|erasure|remove|removes|removed|removing|removal|wipe|wiped|wiping|purge|purged|destroy|destroyed|destruction|get rid of|scrub|scrap|expunge|eliminate|clear out|clear|bin|trash|shred|obliterate|nuke|delet|delate|deleet|erace|close|closed|closing|closure|shut down|deactivate|terminate|cancel|take down',
    data: 'data|personal dat*|personal info*|information|info|infos|my details|personal details|my records|records|everything|every thing|every trace|all traces|any trace|all of it|it all|all of me|anything|whatever you have|whatever you ve|what you have|what you ve got|stuff|my file|files on me|dossier|my history|search history|conversation history|conversations|all my chats|identity|existence|what you know about me|what you have on me|what you ve got on me|what you have about me|what is stored about me|what s stored about me|what s saved about me|what is on file|what you keep about me|what you store about me|what you stored about me|what you hold on me|what you hold about me|my stuff|my info|my information|evrything|my number|my email|my email address|my phone number|everything you got|evrything you got|details of mine|which details',
    account: 'account|accounts|acount|acc|profile|membership|registration|login|sign up',
    about:
      'about me|on me|concerning me|relating to me|of mine|pertaining to me|my|mine|about my|regarding me|i gave you|i provided|belonging to me|linked to me|with my name',
    get: 'send|give|provide|show|share|supply|disclose|hand over|get|see|view|receive|obtain|copy|copies|forward|email me|mail me|let me know|let me see|tell me|print out|printout|overview|download|look at|access to|access|report of|know|find out|list',
    what: 'what|which|whatever|whether|everything|all|any|anything|every|complete|full|how much|do you',
    hold: 'hold|holds|held|holding|have|has|got|keep|kept|keeping|store|stored|storing|process|processed|processing|collect|collected|collecting|know|knows|gathered|saved|on file|possess|retain|recorded|track|tracked',
    fix: 'correct|corrected|correcting|correction|rectify|rectified|update|updated|updating|change|changes|changed|changing|amend|amended|fix|fixed|adjust|edit|modify|complete|replace|put right|set right|sort out|sort that out|sort this out|sort it out|put it right|fix that|fix this',
    field:
      'name|surname|last name|first name|maiden name|address|e mail address|email address|date of birth|birthday|birth date|dob|birthdate|phone number|telephone|mobile number|phone|postcode|zip code|street|house number|gender|title|spelling|details|personal details|record|records|entry|contact details|city|nationality|marital status|data|information|birth year|year of birth|mr|ms|mrs|salutation|pronouns|sex',
    wrong:
      'wrong|wrongly|incorrect|incorrectly|inaccurate|misspelled|misspelt|mis spelled|spelled|spelt|typo|outdated|out of date|old address|not right|isn t right|mistake|error|moved|moved house|no longer live|got married|changed my name|false|should be|should read|incomplete|not my',
    stop: 'stop|no more|no longer|quit|cease|leave me alone|don t want|do not want|dont want|not want|don t send|do not send|dont send|never send|enough of|fed up|sick of|tired of|not interested|take me off|get me off|remove me from|remove from|never contact|don t contact|do not contact|don t use|do not use|dont use|don t call|do not call|cut it out|knock it off|opt me out|off your',
    marketing:
      'marketing|advertis*|ads|ad|adverts|newsletter*|promotion*|promo|promos|offers|commercial*|mailing*|mailing list|email list|spam|spamming|junk|cold call*|calling me|telemarketing|flyers|catalogue*|brochure*|profiling|profile me|targeting|targeted|tracking me|marketing list|text messages|your emails|these emails|those emails|sms|sending me emails|sending me mail*|emailing me|texting me|contacting me|train your|training your|for training|ai training|recommendations|analytics|direct marketing|legitimate interest*|mails|emails',
    list: 'mailing list|mailing lists|email list|newsletter*|marketing list|distribution list|your list|the list|subscriber*|distribution|call list|calling list|contact list',
    withdraw:
      'withdraw|withdrawing|withdrawn|withdrawal|revoke|revoking|revoked|revocation|rescind|retract|take back|taking back|cancel|no longer agree|no longer consent|pull|take that|permission back|taking that',
    consent: 'consent|consented|permission|agreed|authori*ation|opt in|agreement to|approval',
    thing:
      'order|orders|chat|a chat|message|messages|photo|photos|picture|password|passwords|invoice|invoices|receipt|subscription|booking|reservation|comment|a post|app|the app|cookies|cache|payment|card|voucher|item|cart|basket|parcel|package|delivery|appointment|plan|widget|button|file|folder|document|contact from|virus|duplicate|charge|fee|review|playlist|video|game|device|plugin|pricing|prices|price|statistics|report',
    how: 'how do i|how can i|how to|how would i|where do i|where can i|is it possible|is there a way|can i|am i able|what happens if|what happens when|do you know how|how does|does your|do you offer|would it be possible|wondering',
    done: 'you deleted|have deleted|has been deleted|was deleted|were deleted|got deleted|been deleted|already deleted|i deleted|accidentally deleted|you removed|was removed|has been removed|been erased|was erased|got wiped|you closed|was closed|got closed|restore|recover|undelete|get back|thanks for deleting|thank you for deleting|app deleted|update deleted|has deleted|deleted all my|are gone|have disappeared|disappeared|get them back|get it back|getting back',
    before:
      'i asked|i already asked|i have asked|i had asked|i requested|i sent you|i sent a request|i wrote|i emailed|have not received|haven t received|have not heard|haven t heard|not received an answer|no answer|no reply|no response|weeks ago|days ago|a month ago|months ago|last month|last week|my previous|my earlier|my last|earlier request|previous request|my request of|my request dated|reminder|still waiting|second time|third time|again asking|following up|follow up|as i asked|as requested|admonition|your response dated|status of my|any news|any update',
    threat:
      'otherwise|reserve the right|i will complain|i shall complain|will lodge|will file|or i will|or i ll|i ll report|i will report|else i|failing which|if you do not|if you don t|if you fail|should you fail|if i do not|if i don t|legal action|my lawyer|take legal',
    if: 'if i|if you|in case|should you|where you|to the extent|provided that|unless|when you',
    retract:
      'withdraw my request|cancel my request|forget my request|ignore my request|disregard my|never mind|changed my mind|no longer want you to|take back my request|drop my request|retract my request|stop my request|please ignore my|keep my account after all',
    until: 'until|till|while you|as long as|for the time being|for now|pending|as long as you',
    court: 'court|lawsuit|trial|judge|litigation|legal claim*|evidence|lawyer needs',
    server: 'server*|systems|database*|your files|your records',
    none: 'none|no|nothing|nobody|no one|noone|must not be used|not be used',
    access:
      'want to know what you|like to know what you|want to see what you|like to see what you|tell me what you|show me what you|send me what you|let me see what you|see everything you|know everything you|sar|dsar|access request|data access|right of access|right to access|access to my data|access to my personal|access to personal data|access to the personal|access to all personal|access to all my|access to the data|copy of my data|copy of my personal|copy of all|copy of everything|copy of the personal|copies of all|copy of any|copy of the data|request for access|right to know|what data do you|what data you|what information do you|what information you|what personal|what do you know about me|what have you got on me|what do you have on me|what do you have about me|see my data|see my personal|categories and the specific|specific pieces|data i have with you|do you have any data|do you hold any|do you store any|whether you process|whether or not you|whether you are processing|copy of what you|have on file|guys have on',
    portability:
      'data portability|portability|machine readable|machine readable format|structured commonly|right to port|port my data|transfer my data|transfer all my data|move my data|take my data with|take my data to|my data to another|data to another provider|data to another service|to a competitor|to another controller|another provider|switch to another|switching to|export my data|export all my|export of my data|data export|export of all|as csv|in csv|csv|json|xml|as a json|as an excel|in excel|excel|spreadsheet|format i can import|import into|import it|reusable format|portable format|export',
    erasure:
      'right to be forgotten|right to erasure|right of erasure|right to deletion|right to delete|request for erasure|erasure request|deletion request|data deletion|forget me|forget about me|forget that i|forget i ever|delete me|erase me|remove me completely|remove me entirely|remove me from your system*|remove me from your database*|remove me from all|remove me from your record*|take me out of your|wipe me|close my account|close down my account|delete my account|deleting my account|remove my account|my account deleted|account removed|account closed|deactivate my account|terminate my account|cancel my account|kill my account|get rid of my account|out of your system|out of your database|off your system*|off your server*|off your database*|don t want you to have my|don t want you to keep|do not want you to keep|do not want you to have|no longer want you to store|no longer want you to have|stop storing|stop keeping|cease storing|i want to disappear|i never existed|never existed|i no longer exist|want to be gone|nothing of mine left|be gone from|no trace of me|nothing left of me|nothing about me left|want out completely|leave no trace|left of me|right to have my data deleted|my data deleted|my data erased|my data removed|my data gone|data gone|data wiped|all gone|get rid of everything|get rid of all|get rid of evrything',
    rectification:
      'right to rectification|right of rectification|right to correct*|rectification|request for rectification|correct my|correct the|update my|change my address|change my name|change my last name|change my surname|change my email|change my e mail|change my phone|change my details|change my birth|change my date|fix my name|fix my address|fix my|amend my|my name is spelled|my name is spelt|my name is wrong|name is misspelled|misspelled my|misspelt my|spelled my name|spelt my name|wrong address|wrong name|wrong birth*|wrong date of birth|wrong phone|wrong email|wrong e mail|wrong gender|wrong title|inaccurate data|incorrect data|inaccurate personal|i moved|i have moved|i ve moved|my new address is|new address is|my correct|the correct one is|it s actually|not my name|isn t my name|not my address|data about me is wrong|got my name wrong|got my birthday wrong|have my name wrong|my old address',
    restriction:
      'restrict the processing|restriction of processing|restrict processing|restricting|restriction|restrict the use|restrict my|restrict how|restrict use|right to restrict*|limit the processing|limit processing|limit the use|limit how you|limit your use|freeze my|freeze the|freeze|put my data on hold|put a hold on|on hold|block my data|block the processing|block the use|suspend the processing|suspend processing|suspend the use|pause the processing|pause processing|pause using|stop using my data until|stop processing until|stop processing my data until|until you have checked|until this is cleared|until it is resolved|until it s resolved|until the dispute|while you check|while you verify|while you investigate|pending verification|keep it but|keep my data but|keep but do not use|keep them but|just store|only store|store it but|don t touch my data|do not touch my data|leave my data untouched|leave it untouched|don t do anything with|do nothing with it|don t use it until|lock it|lock my|lock them|just lock|keep it locked',
    objection:
      'object to the processing|object to processing|object to my data|object to my personal|objecting to|object to|i object|objection to|objection|right to object|opt out|opting out|opt me out|opted out|unsubscribe*|do not sell|don t sell|dont sell|not to sell|stop selling|do not share|don t share|dont share|stop sharing|not to share|sale of my|selling my|sell my|take me off your list|take me off the list|take me off your mailing|take me off|off your list|off your mailing|off the mailing|remove me from your mailing|remove me from your list|remove me from the list|remove me from your email|remove me from your newsletter|remove my email from your list|remove my name from your mailing|don t use my data|do not use my data|dont use my data|not use my data|stop using my|do not profile|don t profile|stop profiling|stop tracking|don t track|do not track|not to be profiled|don t train|do not train|stop training|not be used for training|used to train|no more emails|no more newsletters|no more ads|no more advertis*|no more marketing|no more spam|no more mail*|no more promo*|stop emailing|stop sending|stop calling|stop texting|stop contacting|stop spamming|stop bothering|stop mailing|stop the emails|stop the ads|stop the calls|stop the newsletter*|stop the spam|stop advertis*|stop marketing',
    withdraw_consent:
      'withdraw my consent|withdrawing my consent|withdraw consent|withdrawal of consent|withdraw the consent|withdraw any consent|withdraw all consent|withdrawing said consent|withdraw my permission|revoke my consent|revoke consent|revoke my permission|revoke any consent|revoking my consent|revoke the consent|revoke permission|take back my consent|taking back my consent|take back my permission|no longer consent|no longer agree|don t consent anymore|do not consent anymore|don t agree anymore|do not agree any more|cancel my consent|retract my consent|rescind my consent|consent withdrawn|my consent is withdrawn|pull my consent|my permission back|i consented to but|no longer give you permission|no longer have my permission|no longer have my consent|undo my consent|changed my mind about the consent|i agreed to but|permission back|consent back|take that permission|take back that|take that consent',
    information:
      'privacy policy|privacy notice|where did you get my|where do you have my|where you got my|where have you got my|how did you get my|how do you have my|how come you have|who gave you my|who do you share|who you share|whom do you share|with whom do you share|who has access to my|who else has my|who can see my|who sees my|do you share my|do you sell my|do you pass|do you give my|why do you have my|why do you need my|why do you collect|why do you process|why are you collecting|why are you processing|why do you store|what do you do with my|what are you doing with my|what do you use my|what you do with my|what happens to my data|what happens with my data|what is my data used|what is it used for|how do you use my|how long do you keep|how long do you store|how long will you keep|how long you keep|how long is my data|how long are my|how long do you hold|on what legal basis|what legal basis|legal basis|what are the purposes|for what purpose*|right to be informed|right to information|who is your data protection officer|who is your dpo|contact your dpo|where is my data stored|where are my data stored|where do you store|in which country|which countries|do you transfer my|third parties receive|which third parties|what third parties|which companies receive|how is my data protected|how do you protect my|how are my data protected|am i in your database',
    complaint:
      'lodge a complaint|lodging a complaint|lodging this complaint|file a complaint|filing a complaint|make a complaint|making a complaint|formal complaint|submit a complaint|complaint about|complaint against|complaint according|complaint regarding|i am complaining|i m complaining|i want to complain|i would like to complain|wish to complain|hereby complain|complaint under|data breach|violat* my privacy|violation of my privacy|breach of my privacy|privacy violation|breaking the law|broke the law|against the law|illegal*|unlawful*|you leaked|leaked my|my data was leaked|data protection authority|supervisory authority|commissioner|ico|report you to|reporting you|reported you|outrageous what you do with my data|shared my data without|without my consent|without my permission|without asking me|misus* my data|misuse of my',
    child:
      'my son|my daughter|my child|my kid|my children|my kids|our son|our daughter|our child|minor child|as a parent|as the parent|as his parent|as her parent|legal guardian|my 9 year old|year old son|year old daughter|parental',
    client:
      'on behalf of|my client|our client|our mandant|power of attorney|i represent|we represent|authorized agent|authorised agent|acting for|acting as agent|as an agent|letter of authority|my clients',
    deceased:
      'deceased|passed away|died|late husband|late wife|late father|late mother|late son|late daughter|my late|executor|death certificate|estate of|death of my',
  },
  topics: {
    share:
      'share*|sharing|sell*|sold|pass* on|passed|hand* over|handed|give* to|gave|given to|forward*|disclos*|transfer*|trade|leak*',
    others:
      'third part*|third part*|partner*|compan*|advertis*|broker*|anybody|anyone|other firms|other people|affiliat*|sponsor*|marketers|bureau*',
    trace:
      'trace|get rid|rid of|gone|disappear*|vanish*|out of your|off your|wipe*|scrub*|bin|nuke*|purge*|clear out|forget me|forget about me|exist*|no longer be|lying around|shred*|destroy*|nothing left|be left|take down|taken down|never been there|never existed|as if i|like i never|undo my|take me out|remove me|every trace|wiped|erased|no longer have|nobody should know|take it down|no profile|nothing left there|not a thing|clean slate|drop my|kill my|close my',
    record:
      'file|files|record|records|dossier|history|recording*|transcript*|notes|medical record*|chart|correspondence|log|logs|results|report on me|paperwork',
    copy: 'copy|copies|print out|printout|overview|extract|list of|summary|breakdown|disclosure|everything you have|all you have|full set|sight of|bundle|compiled|pack of|everything you ve|what you have on me|what you ve got|what you hold|any info',
    see: 'see|look at|view|inspect|find out|know what|know about me|tell me what|show me|curious|let me know what|wonder* what|read|still got on me|got on me|have on me|know of me',
    switch:
      'moving to|switch*|changing provider|another provider|another app|different app|other app|new provider|new bank|competitor|elsewhere|another supplier|new insurer|another bank|another company|rival|migrat*',
    format:
      'csv|json|xml|excel|spreadsheet|machine readable|file i can|import*|export*|load|upload|readable|download|usb|format|port my|port over|take with me',
    dispute:
      'dispute*|contest*|argu*|not true|verif*|investigat*|sorted|settled|clear* up|resolved|court|lawyer|solicitor|lawsuit|accura*|checked|until|while you|meantime|in the meantime|pending|not mine|isn t mine|challenged|pending the outcome|outcome|evidence|proof|never missed',
    freeze:
      'freeze|frozen|lock*|block*|don t touch|dont touch|leave it|untouched|on hold|pause*|suspend*|keep it but|just keep|only store|nobody use|nobody should|park*|put a stop on|on ice|set aside|no one is to|no one use|not to be used|nobody|no one|not work with|stay as it is|leave alone|hands off|meanwhile|until then',
    first: 'first|then|afterwards|after that|once i|before you|before that|as soon as|next|and then',
    leak: 'leak*|breach*|wrong person|neighbour*|neighbor*|posted|read out|told my|strangers|someone else|sent my|gave my|hacked|exposed|snoop*|without asking|gossip*|colleague*|shouted|told everyone|in front of|overheard|out loud|whole room|without my|behind my back',
    authority:
      'authority|commissioner|ico|regulator|watchdog|ombudsman|data protection|privacy law*|report* it|report* you|reporting|supervisory|lawyer up|press|papers',
    remedy:
      'complain*|complaint|explanation|explain yourselves|statement|accountable|appal*|disgrace*|unacceptable|grievance|formal*|outrage*|serious|looked into|look into|investigat*|apology|apologise|hold you|compensation|furious',
    howlong: 'how long|retention|keep for|years do you|when do you delete',
    why: 'why|purpose*|legal basis|what for|basis|where did you|how did you get|where from|who gets|who sees|who do you|what do you do with',
    officer:
      'privacy officer|data protection officer|dpo|privacy policy|privacy notice|policy|privacy statement|cookie*',
    camera: 'cctv|camera*|footage|video*|surveillance',
    calls:
      'call*|ring*|phone me|text me|texts|sms|whatsapp*|email* me|e mail* me|mail me|letters|leaflet*|brochure*|cold call*|contact me|inbox|messag*',
    enough:
      'enough|fed up|sick of|leave me alone|for the last time|stop it|sick and tired|annoy*|bother*|pester*|harass*|spam*|full stop|every day|every single|third time|how many times|don t need|refrain|ends now|that s it|over and out|no interest|not interested|quit|knock it off|cease',
    order:
      'order*|parcel|package|deliver*|ship*|courier|basket|cart|reservation|booking|booked|item*|product*|tracking|return label|voucher|promo code|discount code|seat|ticket*',
    bill: 'invoice*|bill|billed|charge*|refund*|payment*|pay|paid|fee|fees|price*|receipt*|tariff|credit card|debit',
    cancel: 'cancel*|terminat*|end my|stop paying|downgrade|quit',
    subscription: 'subscription*|contract|plan|premium|membership*|gym|magazine|newspaper',
    login:
      'password|log in|login|log into|sign in|locked out|reset|access my account|error|crash*|app keeps|not working|bug|verification code|username',
    shop: 'opening hours|open on|what time|appointment*|broken|faulty|repair*|technician|warranty|size|exchange|in stock|manual|how much|engineer|reinstall|battery|screen',
    thanks:
      'thank you|thanks for|solved|sorted now|arrived|brilliant*|great job|never mind|already received|happy with',
    moved:
      'moved|moving house|new address|married|divorced|maiden name|new number|new phone|changed my name|old address',
    mistake:
      'typo|misspel*|spelt|spelled|wrong*|incorrect*|mistake|error in my|outdated|not my name|should be|should read|supposed to be|one letter|digit*|amend|put that right|put it right|correct*|sort it|pls sort|fix*|not mr|not mrs|changing that|change it|spell*|with a|not true|out of date|plain wrong|for years now',
    agreed: 'agreed|consent*|ticked|permission|said yes|signed|allowed|approval|authoris*|authoriz*|opted in',
    regret:
      'changed my mind|no longer|take it back|take that back|don t want that any more|not any more|anymore|any more|reconsider*|second thoughts',
    all: 'everything|all of it|all of|the lot|entire|whole|complete*|every bit|every single|everywhere|anything',
    only: 'only|just|simply|rather|instead|not the|keep my account|do not delete|don t delete|not want to delete',
    photo:
      'photo*|picture*|image*|face|scan|location|voice|fingerprint*|health*|genetic|study|research|film*|footage|video*|recording*|interview|testimonial',
    left: 'closed my account|ex customer|no longer a customer|used to be|left|years ago|stopped using|done with|never signed up|never registered|quit|i m out|im out|i m leaving|i am leaving|goodbye|bye|i quit|ever a customer|was a customer|was a patient|back then|in the nineties|signed me up|made me join|i m done|we re done',
    household: 'child|kid|son|daughter|mother|father|mum|mom|dad|husband|wife|parent*|grand*|deceased|died|estate',
    practice:
      'stored|algorithm|automat*|who can see|who reads|anyone read*|human read|kept in|hosted|train*|ai|machine learning|decide on|anonym*|encrypted|end up|ends up|where does|go to|who has access|what happens|keep it safe|outside the eu|europe',
    needless:
      'no need|need not|needn t|don t have to|do not have to|not necessary|already sorted|sorted it|changed my mind about deleting',
    unlist:
      'this list|mailing list|newsletter*|take me off|remove me from|unsubscribe|opt out|off your list|off the list|distribution list|marketing|voucher*|coupon*|promo*|deals|offers|sales pitch',
    profile:
      'profil*|purchase history|purchases|shopping|behaviour|behavior|targeted|personalised|personalized|tailor*|adverts|ads|track*|browsing',
    stuff: 'contacts|playlists|messages|workouts|favourites|favorites|bookmarks|listening|readings|posts|conversations',
    waiting: 'still waiting|still haven t|weeks ago|months ago|back in|asked before|no reply|no answer|this year',
  },
  identity: {
    name: 'name|full name|my name|first and last name|name and surname|customer name',
    email: 'email|email addresses|e mail addresses|e mail|email address|e mail address|mail|my email|my email address',
    phone:
      'phone|phone numbers|telephone numbers|phone number|telephone|telephone number|mobile|mobile number|cell|tel|my phone number|cell phone|my phone number is|call me on|reach me on',
    customer:
      'customer number|customer no|customer id|client number|client id|account number|account no|account id|membership number|member number|member id|member no|user id|contract number|my customer number|my account number|customer reference|policy number|customer nr|kunden nr',
    account:
      'username|user name|my user is|my user|my nick is|my nick|nickname|my handle|my login|login name|account name|screen name|user id',
    handle: 'account|called|profile|user',
    born: 'date of birth|birth date|birthdate|dob|born|born on|birthday|i was born on|my date of birth',
    address:
      'address|street address|street|postal address|home address|permanent residence|residence|my address|street and number|mailing address|i live at|postal',
    place: 'zip city|city|town|zip|postcode|zip code|postal code|postcode city',
    country: 'country|state|country of residence',
    iAm: 'my name is|i am called|my full name is|name s',
    perhaps: 'i am|this is|i m',
    closing:
      'yours sincerely|sincerely|sincerely yours|yours faithfully|yours truly|kind regards|best regards|regards|warm regards|best wishes|many thanks|thanks|thank you|thank you in advance|cheers|best|respectfully|with kind regards|all the best|thx|cordially',
    live: 'i live at|living at|i live in|i reside in|i am a resident of|resident of|living in|residing in|i am based in|i am from|citizen of|residents of|i m in|based in',
  },
};
