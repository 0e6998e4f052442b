-- The last day to give the reasons of a refused visa of the budget (113-14, art. 191).
ALTER TABLE control_case ADD COLUMN reasons_until TEXT;
