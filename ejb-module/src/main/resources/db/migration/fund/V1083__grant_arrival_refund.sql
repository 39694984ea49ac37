GRANT SELECT, INSERT, UPDATE ON arrival_refund TO ${appUser};
