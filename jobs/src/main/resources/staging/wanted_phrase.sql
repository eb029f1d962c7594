-- The rising phrases as the finder takes them.
select month, phrase_key as phraseKey from rising_phrase
