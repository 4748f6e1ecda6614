-- One index finds what somebody said, for every purpose. The quotes of a document are by people who stand all over an index of
-- speakers, so that a second one was a page more to be written for each quote.

drop index quote_fact_speaker;
