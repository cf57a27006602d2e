-- Lines pasted from a spreadsheet stand in a draft beside the scans. `paste` is the number of the first line of one
-- paste, so that it is taken back as one (0 = scanned alone); a pasted move says at once where the goods come from.
ALTER TABLE scanning_scan ADD COLUMN paste @int@ NOT NULL DEFAULT 0;
ALTER TABLE scanning_scan ADD COLUMN from_id @int@ REFERENCES locations_location (id);
-- down
ALTER TABLE scanning_scan DROP COLUMN from_id;
ALTER TABLE scanning_scan DROP COLUMN paste;
