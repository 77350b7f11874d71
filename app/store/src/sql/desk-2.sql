-- Until when the envelope under a code is kept, as it was seen in the exchange: so that one that is gone since can be told
-- from one that has not come.
ALTER TABLE tray ADD COLUMN seen_until TEXT;
