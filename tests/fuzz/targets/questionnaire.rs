//! A questionnaire's text: read or refused by line and column, and what is read can be answered.
#![no_main]

use libfuzzer_sys::fuzz_target;
use questionnaire::{Questionnaire, Runner};

fuzz_target!(|data: &[u8]| {
    let Ok(text) = std::str::from_utf8(data) else {
        return;
    };
    let condition = text.replace("'''", "");
    let item = "[[groups.items]]\nid = 'one'\nchoices = ['a', 'b']\n\
        [[groups.items]]\nid = 'many'\nkind = 'multiple'\nchoices = ['a', 'b']\n\
        [[groups.items]]\nid = 'step'\nkind = 'scale'\nfrom = 0\nto = 3\n\
        [[groups.items]]\nid = 'told'\nkind = 'note'\nwhen = ";
    let around = format!("id = 'q'\n[[groups]]\nid = 'g'\n{item}'''{condition}'''");
    for text in [text, &around] {
        if let Ok(questionnaire) = Questionnaire::parse(text) {
            let mut runner = Runner::new(questionnaire);
            for place in 0..64 {
                runner.choose(place % 3);
                runner.next();
                runner.skip();
            }
            let _ = runner.questionnaire().routes(runner.answers());
            let _ = runner.questionnaire().scores(runner.answers());
        }
    }
});
