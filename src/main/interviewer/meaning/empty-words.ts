/** Words that shape any question and say little about which one it is. */
export const emptyWords: ReadonlySet<string> = new Set(
  (
    'a an the is are was were be been being am do does did done doing can could should shall would will may might must ' +
    'i we you he she it they there here this that these those what which who whom whose how when where why of to in on ' +
    'at for from by with about as or and but any some me us my our your its their them his her have has had having get ' +
    'gets got getting give given gives use used using uses need needs needed want wants wanted please tell know knows ' +
    'known expect expected if then so not no also just only more most much many one ones all each every same other ' +
    'another others like make makes made take takes taken say says said go going goes let lets s t m re ve ll d ' +
    'don doesn isn aren didn wouldn couldn won okay ok well sure hi hey hello sorry um uh oh yes yeah yep right actually ' +
    'really very too quite rather maybe perhaps roughly about around approximately approx exactly currently basically ' +
    'simply even still already yet ever than into out up down over under between per via kind kinds sort type types ' +
    'thing things stuff something anything everything someone anyone somebody anybody assume assuming assumption ' +
    'suppose guess think thinking thought mean means meant understand clarify clarifying confirm question questions ask ' +
    'asking wonder wondering curious talk talking speak looking look work working works deal care matter matters ' +
    'important typical typically usual usually normal normally general generally possible possibly able allowed allow ' +
    'fine good help now also again first before after later while during because since though although however both ' +
    'either neither whether own new way ways bit lot lots plan count counts there case cases exist exists include ' +
    'includes including e g i e eg ie etc vs gonna wanna pls plz thx u r im dont whats hows id ill lemme gotta aim aiming aimed ' +
    'hope wish consider describe elaborate specify specifically briefly'
  ).split(' '),
);
