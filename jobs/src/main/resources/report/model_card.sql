select model_version, ordinal, name, value from model_card order by model_version, ordinal limit 400
