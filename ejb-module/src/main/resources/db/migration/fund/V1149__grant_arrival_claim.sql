GRANT SELECT, INSERT, DELETE ON arrival_claim TO ${appUser};
